#include "core/data/png.h"

#include "core/data/file_io.h"
#include "core/data/utf8.h"

#include <algorithm>
#include <csetjmp>
#include <cstring>
#include <png.h>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::uint64_t largestPicture = 64'000'000; // pixels
constexpr png_uint_32 largestPlainSide = 1024;       // pixels

/// libpng's picture, released whatever happens.
struct PngImage {
    png_image image{};

    PngImage() { image.version = PNG_IMAGE_VERSION; }
    ~PngImage() { png_image_free(&image); }
    PngImage(const PngImage &) = delete;
    PngImage &operator=(const PngImage &) = delete;
};

png_uint_32 formatOf(int channels)
{
    return channels == 1 ? PNG_FORMAT_GRAY : channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_RGBA;
}

int channelsOf(png_uint_32 format)
{
    return (format & PNG_FORMAT_FLAG_ALPHA) ? 4 : (format & PNG_FORMAT_FLAG_COLOR) ? 3 : 1;
}

[[noreturn]] void fail(const std::filesystem::path &file, const std::string &reason)
{
    throw std::runtime_error(utf8Text(file.native()) + ": " + reason);
}

/// libpng's reader of bytes in memory. What libpng complains of it keeps to itself: standard error belongs to the
/// user, and the general decoder says what is wrong.
class PlainPngReader
{
public:
    explicit PlainPngReader(std::string_view bytes)
        : m_rest(bytes)
        , m_png(png_create_read_struct(
              PNG_LIBPNG_VER_STRING, nullptr, [](png_structp png, png_const_charp) { png_longjmp(png, 1); },
              [](png_structp, png_const_charp) {}))
        , m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {
        if (!m_info)
            throw std::bad_alloc();
        png_set_read_fn(m_png, this, &PlainPngReader::give);
    }

    ~PlainPngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PlainPngReader(const PlainPngReader &) = delete;
    PlainPngReader &operator=(const PlainPngReader &) = delete;

    /// Whether there is a plain picture.
    bool readHeader()
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        png_read_info(m_png, m_info);
        const png_byte colour = png_get_color_type(m_png, m_info);
        return png_get_bit_depth(m_png, m_info) == 8 && !png_get_valid(m_png, m_info, PNG_INFO_tRNS)
            && png_get_interlace_type(m_png, m_info) == PNG_INTERLACE_NONE
            && (colour == PNG_COLOR_TYPE_GRAY || colour == PNG_COLOR_TYPE_RGB || colour == PNG_COLOR_TYPE_RGB_ALPHA)
            && std::max(width(), height()) <= largestPlainSide;
    }

    /// Whether the file is whole.
    bool readRows(std::uint8_t *pixels)
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        for (png_uint_32 y = 0; y < height(); ++y)
            png_read_row(m_png, pixels + y * png_get_rowbytes(m_png, m_info), nullptr);
        png_read_end(m_png, nullptr);
        return true;
    }

    png_uint_32 width() const { return png_get_image_width(m_png, m_info); }
    png_uint_32 height() const { return png_get_image_height(m_png, m_info); }
    int channels() const { return png_get_channels(m_png, m_info); }

private:
    static void give(png_structp png, png_bytep target, std::size_t size)
    {
        std::string_view &rest = static_cast<PlainPngReader *>(png_get_io_ptr(png))->m_rest;
        if (size > rest.size())
            png_error(png, "cut short");
        std::memcpy(target, rest.data(), size);
        rest.remove_prefix(size);
    }

    std::string_view m_rest;
    png_structp m_png;
    png_infop m_info;
};

} // namespace

std::string encodePng(const Image &image)
{
    PngImage png;
    png.image.width = static_cast<png_uint_32>(image.width);
    png.image.height = static_cast<png_uint_32>(image.height);
    png.image.format = formatOf(image.channels);
    png_alloc_size_t size = 0;
    if (!png_image_write_get_memory_size(png.image, size, 0, image.pixels.data(), 0, nullptr))
        throw std::runtime_error(std::string("a picture cannot become a PNG file: ") + png.image.message);
    std::string bytes(size, '\0');
    if (!png_image_write_to_memory(&png.image, bytes.data(), &size, 0, image.pixels.data(), 0, nullptr))
        throw std::runtime_error(std::string("a picture cannot become a PNG file: ") + png.image.message);
    bytes.resize(size);
    return bytes;
}

std::optional<Image> decodePlainPng(std::string_view bytes)
{
    constexpr std::size_t signature = 8;
    if (bytes.size() < signature || png_sig_cmp(reinterpret_cast<png_const_bytep>(bytes.data()), 0, signature) != 0)
        return {};
    PlainPngReader reader(bytes);
    if (!reader.readHeader())
        return {};
    Image image = filledImage(static_cast<int>(reader.width()), static_cast<int>(reader.height()), reader.channels());
    if (!reader.readRows(image.pixels.data()))
        return {};
    return image;
}

Image decodePngFile(const std::filesystem::path &file)
{
    return decodePng(readFile(file), file);
}

Image decodePng(std::string_view bytes, const std::filesystem::path &file)
{
    if (bytes.empty())
        fail(file, "is empty; expected a PNG picture");
    PngImage png;
    if (!png_image_begin_read_from_memory(&png.image, bytes.data(), bytes.size()))
        fail(file, std::string("is no PNG picture that can be read (") + png.image.message + ")");
    if (std::uint64_t{png.image.width} * png.image.height > largestPicture)
        fail(file,
            "has " + std::to_string(png.image.width) + " x " + std::to_string(png.image.height)
                + " pixels; expected at most 64 megapixels");
    const int channels = channelsOf(png.image.format);
    png.image.format = formatOf(channels);
    Image image = filledImage(static_cast<int>(png.image.width), static_cast<int>(png.image.height), channels);
    if (!png_image_finish_read(&png.image, nullptr, image.pixels.data(), 0, nullptr))
        fail(file, std::string("is a damaged PNG picture (") + png.image.message + ")");
    return image;
}

} // namespace digitlab
