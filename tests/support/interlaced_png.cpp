// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/interlaced_png.h"

#include <png.h>

namespace digitlab {

std::string interlacedPng(const Image &grey)
{
    std::string bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(
        png, &bytes,
        [](png_structp writer, png_bytep data, std::size_t size) {
            static_cast<std::string *>(png_get_io_ptr(writer))->append(reinterpret_cast<const char *>(data), size);
        },
        nullptr);
    png_set_IHDR(png, info, static_cast<png_uint_32>(grey.width), static_cast<png_uint_32>(grey.height), 8,
        PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_ADAM7, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, info);
    std::vector<png_bytep> rows;
    for (int y = 0; y < grey.height; ++y)
        rows.push_back(const_cast<png_bytep>(grey.pixels.data()) + y * grey.width);
    png_write_image(png, rows.data());
    png_write_end(png, nullptr);
    png_destroy_write_struct(&png, &info);
    return bytes;
}

} // namespace digitlab
