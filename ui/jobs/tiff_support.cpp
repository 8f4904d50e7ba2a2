// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/tiff_support.h"

#include "core/base/tiff_directory.h"

#include <algorithm>
#include <array>

namespace digitlab::ui {

namespace {

using digitlab::TiffDirectory;

enum Tag {
    BitsPerSample = 258,
    Compression = 259,
    Photometric = 262,
    SamplesPerPixel = 277,
    PlanarConfiguration = 284,
    TileWidth = 322,
    SampleFormat = 339,
};

constexpr std::array usualBits{1U, 2U, 4U, 8U, 16U};
/// None, the fax codes, LZW, JPEG, Deflate, PackBits.
constexpr std::array usualCompressions{1U, 2U, 3U, 4U, 5U, 7U, 8U, 32773U, 32946U};
/// White is zero, black is zero, RGB, palette, CMYK, YCbCr.
constexpr std::array usualColours{0U, 1U, 2U, 3U, 5U, 6U};

template <typename Values> bool contains(const Values &values, std::uint32_t value)
{
    return std::ranges::find(values, value) != values.end();
}

void append(std::string &list, const std::string &text)
{
    list += (list.empty() ? "" : ", ") + text;
}

} // namespace

std::string unreadableTiff(std::string_view bytes)
{
    const auto directory = readTiffDirectory(bytes);
    if (!directory)
        return {};
    const std::uint32_t bits = directory->number(BitsPerSample, 1);
    const std::uint32_t format = directory->number(SampleFormat, 1);
    constexpr std::uint32_t floatingPoint = 3;
    if (format == floatingPoint)
        return std::to_string(bits) + "-bit floating point";
    if (!contains(usualBits, bits))
        return std::to_string(bits) + " bits per sample";
    if (format == 2)
        return "signed samples";
    if (bits == 16 && directory->number(PlanarConfiguration, 1) == 2 && directory->number(SamplesPerPixel, 1) > 1)
        return "16 bits per sample in separate planes";
    const std::uint32_t colours = directory->number(Photometric, 1);
    if (colours <= 1 && directory->number(SamplesPerPixel, 1) > 1)
        return "grey and transparency";
    return {};
}

std::string unusualTiff(std::string_view bytes)
{
    const auto directory = readTiffDirectory(bytes);
    std::string list;
    if (!directory)
        return list;
    if (directory->has(TileWidth))
        append(list, "tiled");
    if (const std::uint32_t value = directory->number(Compression, 1); !contains(usualCompressions, value))
        append(list, "compression " + std::to_string(value));
    if (const std::uint32_t value = directory->number(Photometric, 1); !contains(usualColours, value))
        append(list, "colour model " + std::to_string(value));
    return list;
}

} // namespace digitlab::ui
