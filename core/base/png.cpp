// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/png.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/image_kind.h"
#include "core/base/png_reader.h"

#include <png.h>
#include <stdexcept>

namespace digitlab {

namespace {

/// libpng's image, released whatever happens.
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

std::string notPng(std::string_view bytes)
{
    std::string hint = unreadableKind(bytes);
    if (!hint.empty())
        return hint;
    const std::string kind = imageKind(bytes);
    return kind.empty() ? "is not a PNG image"
                        : "is a " + kind + " image, which this build without Qt cannot read; convert it to PNG";
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
        throw std::runtime_error(std::string("an image cannot become a PNG file: ") + png.image.message);
    std::string bytes(size, '\0');
    if (!png_image_write_to_memory(&png.image, bytes.data(), &size, 0, image.pixels.data(), 0, nullptr))
        throw std::runtime_error(std::string("an image cannot become a PNG file: ") + png.image.message);
    bytes.resize(size);
    return bytes;
}

Image decodePng(std::string_view bytes, const std::filesystem::path &file)
{
    if (bytes.empty())
        throw fileError(file, "is empty; expected a PNG image");
    if (!isPng(bytes))
        throw fileError(file, notPng(bytes));
    try {
        return readPng(bytes);
    } catch (const std::runtime_error &error) {
        throw fileError(file, error.what());
    }
}

Image decodePngFile(const std::filesystem::path &file)
{
    return decodePng(readFile(file), file);
}

} // namespace digitlab
