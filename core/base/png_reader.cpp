// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/png_reader.h"

#include "core/base/exif_orientation.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <csetjmp>
#include <cstring>
#include <new>
#include <png.h>
#include <stdexcept>
#include <string>
#include <utility>
#include <zlib.h>

namespace digitlab {

namespace {

constexpr std::uint64_t largestImage = 64'000'000; // pixels
constexpr png_byte exifChunk[] = "eXIf";

std::string tooLargeText(std::uint32_t width, std::uint32_t height)
{
    return "too large: " + grouped(width) + " x " + grouped(height) + " pixels (expected at most 64 megapixels)";
}

std::uint32_t numberAt(std::string_view bytes, std::size_t place)
{
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(place, sizeof number))
        number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

/// libpng refuses some sizes in its own way, and asks for the pixels before it tells others.
void refuseTooLarge(std::string_view bytes)
{
    constexpr std::size_t header = 12; // its name, 13 bytes and their checksum
    constexpr std::size_t checksum = header + 17;
    if (bytes.size() < checksum + 4 || bytes.substr(header, 4) != "IHDR")
        return;
    const auto *begin = reinterpret_cast<const Bytef *>(bytes.data()) + header;
    const std::uint32_t width = numberAt(bytes, header + 4);
    const std::uint32_t height = numberAt(bytes, header + 8);
    const bool isIntact = ::crc32(0, begin, checksum - header) == numberAt(bytes, checksum);
    if (isIntact && std::uint64_t{width} * height > largestImage)
        throw std::runtime_error(tooLargeText(width, height));
}

/// libpng's progressive reader, which stops unpacking at the image's last byte. It is C and leaves by longjmp: what
/// it calls back must not throw, and no object may live on the stack between.
class PngReader
{
public:
    PngReader()
        : m_png(png_create_read_struct(
            PNG_LIBPNG_VER_STRING, this, &PngReader::cancel, [](png_structp, png_const_charp) {}))
        , m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {
        if (!m_info)
            throw std::bad_alloc();
        // All that may be long and tells nothing of the pixels.
        png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
        // libpng's progressive reader does not know it, and hands it out as it is.
        png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_ALWAYS, exifChunk, 1);
        png_set_progressive_read_fn(m_png, this, &PngReader::begin, &PngReader::takeRow, &PngReader::end);
    }

    ~PngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngReader(const PngReader &) = delete;
    PngReader &operator=(const PngReader &) = delete;

    Image read(std::string_view bytes)
    {
        feed(bytes);
        if (!m_reason.empty())
            throw std::runtime_error(m_reason);
        if (m_outOfMemory)
            throw std::bad_alloc();
        if (!m_whole)
            throw std::runtime_error("cut short or damaged (expected a whole PNG image)");
        return upright(withoutGreyColours(), orientation());
    }

private:
    static PngReader &self(png_structp png) { return *static_cast<PngReader *>(png_get_progressive_ptr(png)); }

    static void cancel(png_structp png, png_const_charp) { png_longjmp(png, 1); }

    void feed(std::string_view bytes)
    {
        if (setjmp(png_jmpbuf(m_png)) == 0)
            png_process_data(
                m_png, m_info, reinterpret_cast<png_bytep>(const_cast<char *>(bytes.data())), bytes.size());
    }

    static void begin(png_structp png, png_infop info)
    {
        if (!self(png).prepare(info))
            png_longjmp(png, 1);
    }

    /// Whether there is room for the rows.
    bool prepare(png_infop info)
    {
        const png_uint_32 width = png_get_image_width(m_png, info);
        const png_uint_32 height = png_get_image_height(m_png, info);
        if (std::uint64_t{width} * height > largestImage)
            return refuse(tooLargeText(width, height));
        const png_byte colour = png_get_color_type(m_png, info);
        const bool transparent = colour == PNG_COLOR_TYPE_GRAY_ALPHA || png_get_valid(m_png, info, PNG_INFO_tRNS) != 0;
        png_set_expand(m_png);   // palettes to RGB, few bits to 8, a transparent colour to alpha
        png_set_scale_16(m_png); // rounded, where strip_16 would cut
        if ((colour & PNG_COLOR_MASK_COLOR) == 0 && transparent)
            png_set_gray_to_rgb(m_png);
        png_set_interlace_handling(m_png);
        png_read_update_info(m_png, info);
        try {
            m_image = filledImage(
                static_cast<int>(width), static_cast<int>(height), static_cast<int>(png_get_channels(m_png, info)));
        } catch (const std::bad_alloc &) {
            m_outOfMemory = true;
            return false;
        }
        return true;
    }

    bool refuse(std::string reason)
    {
        m_reason = std::move(reason);
        return false;
    }

    static void takeRow(png_structp png, png_bytep row, png_uint_32 y, int)
    {
        Image &image = self(png).m_image;
        const std::size_t rowBytes = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.channels);
        png_progressive_combine_row(png, image.pixels.data() + y * rowBytes, row);
    }

    /// At the end of the file, which may hold fewer rows than it should.
    static void end(png_structp png, png_infop info)
    {
        constexpr int passes = 7;
        self(png).m_whole = png_get_interlace_type(png, info) == PNG_INTERLACE_NONE
            ? png_get_current_row_number(png) >= png_get_image_height(png, info)
            : png_get_current_pass_number(png) >= passes;
    }

    int orientation() const
    {
        png_unknown_chunkp chunks = nullptr;
        const int count = png_get_unknown_chunks(m_png, m_info, &chunks);
        for (int i = 0; i < count; ++i)
            if (std::memcmp(chunks[i].name, exifChunk, sizeof chunks[i].name) == 0)
                return exifOrientation({reinterpret_cast<const char *>(chunks[i].data), chunks[i].size});
        return 1;
    }

    /// Colours may all be grey.
    Image withoutGreyColours()
    {
        if (m_image.channels != 3)
            return std::move(m_image);
        Image grey = filledImage(m_image.width, m_image.height);
        for (std::size_t i = 0; i < grey.pixels.size(); ++i) {
            const std::uint8_t *colour = &m_image.pixels[3 * i];
            if (colour[0] != colour[1] || colour[0] != colour[2])
                return std::move(m_image);
            grey.pixels[i] = colour[0];
        }
        return grey;
    }

    png_structp m_png;
    png_infop m_info;
    Image m_image;
    std::string m_reason;
    bool m_outOfMemory = false;
    bool m_whole = false;
};

} // namespace

bool isPng(std::string_view bytes)
{
    return bytes.starts_with("\x89PNG\r\n\x1a\n");
}

Image readPng(std::string_view bytes)
{
    refuseTooLarge(bytes);
    return PngReader().read(bytes);
}

} // namespace digitlab
