#include "core/data/png.h"

#include "core/data/file_io.h"
#include "core/data/utf8.h"

#include <png.h>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::uint64_t largestPicture = 64'000'000; // pixels

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
