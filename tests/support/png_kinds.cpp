// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/png_kinds.h"

#include <algorithm>
#include <cmath>
#include <png.h>

namespace digitlab {

namespace {

constexpr int width = 9;
constexpr int height = 6;
constexpr int colours = 16; // of a palette, fewer where the depth has no room for them

enum class Gamma { None, Linear, Srgb };

struct Kind {
    int colour;
    int depth;
    bool interlaced;
    bool transparent;
    Gamma gamma;

    int channels() const
    {
        return colour == PNG_COLOR_TYPE_RGB ? 3
            : colour == PNG_COLOR_TYPE_RGBA ? 4
            : colour == PNG_COLOR_TYPE_GA   ? 2
                                            : 1;
    }
    int largest() const { return (1 << depth) - 1; }
    int paletteSize() const { return std::min(colours, 1 << depth); }

    std::string name() const
    {
        return "colour " + std::to_string(colour) + ", depth " + std::to_string(depth)
            + (interlaced ? ", interlaced" : "") + (transparent ? ", transparent" : "")
            + (gamma == Gamma::None          ? ""
                    : gamma == Gamma::Linear ? ", gAMA 1"
                                             : ", sRGB");
    }

    /// What is stored. The second pixel of the first row differs from the first, the transparent one, by the lowest bit
    /// of its last channel.
    int sample(int x, int y, int channel) const
    {
        if (y == 0 && x == 1)
            return sample(0, 0, channel) ^ (channel + 1 == channels() ? 1 : 0);
        const int value = (x * 7919 + y * 26407 + channel * 15331 + 12345) % 65536;
        return colour == PNG_COLOR_TYPE_PALETTE ? value % paletteSize() : value % (largest() + 1);
    }
};

png_color paletteColour(int index)
{
    return {
        static_cast<png_byte>(index * 16), static_cast<png_byte>(255 - index * 7), static_cast<png_byte>(index * 3)};
}

png_byte paletteAlpha(int index)
{
    return static_cast<png_byte>(index * 17);
}

std::vector<png_byte> rowOf(const Kind &kind, int y)
{
    const int channels = kind.channels();
    std::vector<png_byte> row(static_cast<std::size_t>((width * channels * kind.depth + 7) / 8));
    for (int i = 0; i < width * channels; ++i) {
        const int value = kind.sample(i / channels, y, i % channels);
        const int bit = i * kind.depth;
        png_byte &byte = row[static_cast<std::size_t>(bit / 8)];
        if (kind.depth == 16) {
            byte = static_cast<png_byte>(value >> 8);
            row[static_cast<std::size_t>(bit / 8 + 1)] = static_cast<png_byte>(value & 0xff);
        } else {
            byte = static_cast<png_byte>(byte | value << (8 - kind.depth - bit % 8));
        }
    }
    return row;
}

/// libpng's writer into a string.
class Writer
{
public:
    Writer()
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr))
        , m_info(png_create_info_struct(m_png))
    {
        png_set_write_fn(
            m_png, &m_bytes,
            [](png_structp png, png_bytep data, std::size_t size) {
                static_cast<std::string *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(data), size);
            },
            nullptr);
    }
    ~Writer() { png_destroy_write_struct(&m_png, &m_info); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    png_structp png() { return m_png; }
    png_infop info() { return m_info; }

    std::string write(std::vector<std::vector<png_byte>> rows)
    {
        png_write_info(m_png, m_info);
        std::vector<png_bytep> starts;
        for (std::vector<png_byte> &row : rows)
            starts.push_back(row.data());
        png_write_image(m_png, starts.data());
        png_write_end(m_png, m_info);
        return m_bytes;
    }

private:
    std::string m_bytes;
    png_structp m_png;
    png_infop m_info;
};

void addTransparency(Writer &writer, const Kind &kind)
{
    if (kind.colour == PNG_COLOR_TYPE_PALETTE) {
        std::vector<png_byte> alpha;
        for (int i = 0; i < kind.paletteSize(); ++i)
            alpha.push_back(paletteAlpha(i));
        png_set_tRNS(writer.png(), writer.info(), alpha.data(), kind.paletteSize(), nullptr);
        return;
    }
    const auto stored = [&](int channel) { return static_cast<png_uint_16>(kind.sample(0, 0, channel)); };
    const bool rgb = kind.colour == PNG_COLOR_TYPE_RGB;
    const png_color_16 colour{0, stored(0), rgb ? stored(1) : stored(0), rgb ? stored(2) : stored(0), stored(0)};
    png_set_tRNS(writer.png(), writer.info(), nullptr, 0, &colour);
}

std::string bytesOf(const Kind &kind)
{
    Writer writer;
    png_set_IHDR(writer.png(), writer.info(), width, height, kind.depth, kind.colour,
        kind.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
        PNG_FILTER_TYPE_DEFAULT);
    if (kind.colour == PNG_COLOR_TYPE_PALETTE) {
        std::vector<png_color> palette;
        for (int i = 0; i < kind.paletteSize(); ++i)
            palette.push_back(paletteColour(i));
        png_set_PLTE(writer.png(), writer.info(), palette.data(), kind.paletteSize());
    }
    if (kind.transparent)
        addTransparency(writer, kind);
    if (kind.gamma == Gamma::Linear)
        png_set_gAMA_fixed(writer.png(), writer.info(), PNG_FP_1);
    if (kind.gamma == Gamma::Srgb)
        png_set_sRGB(writer.png(), writer.info(), PNG_sRGB_INTENT_PERCEPTUAL);
    std::vector<std::vector<png_byte>> rows;
    for (int y = 0; y < height; ++y)
        rows.push_back(rowOf(kind, y));
    return writer.write(std::move(rows));
}

/// Section 13.12 of the specification: scaled linearly and rounded.
std::uint8_t scaled(int value, int largest)
{
    return static_cast<std::uint8_t>(std::lround(255.0 * value / largest));
}

/// Red, green, blue and alpha.
std::vector<std::uint8_t> colourAt(const Kind &kind, int x, int y)
{
    if (kind.colour == PNG_COLOR_TYPE_PALETTE) {
        const int index = kind.sample(x, y, 0);
        const png_color colour = paletteColour(index);
        return {colour.red, colour.green, colour.blue, kind.transparent ? paletteAlpha(index) : png_byte{255}};
    }
    const int channels = kind.channels();
    bool isTransparent = kind.transparent;
    for (int channel = 0; channel < channels; ++channel)
        isTransparent = isTransparent && kind.sample(x, y, channel) == kind.sample(0, 0, channel);
    const auto value = [&](int channel) { return scaled(kind.sample(x, y, channel), kind.largest()); };
    const bool grey = channels < 3;
    const std::uint8_t alpha = isTransparent ? 0 : channels % 2 == 0 ? value(channels - 1) : 255;
    return {value(0), value(grey ? 0 : 1), value(grey ? 0 : 2), alpha};
}

Image imageOf(const Kind &kind)
{
    const bool alpha = kind.transparent || kind.channels() % 2 == 0;
    const bool grey = kind.colour == PNG_COLOR_TYPE_GRAY;
    Image image = filledImage(width, height, alpha ? 4 : grey ? 1 : 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const std::vector<std::uint8_t> colour = colourAt(kind, x, y);
            for (int channel = 0; channel < image.channels; ++channel)
                image.at(x, y, channel) = colour[static_cast<std::size_t>(channel)];
        }
    }
    return image;
}

std::vector<int> depthsOf(int colour)
{
    switch (colour) {
    case PNG_COLOR_TYPE_GRAY:
        return {1, 2, 4, 8, 16};
    case PNG_COLOR_TYPE_PALETTE:
        return {1, 2, 4, 8};
    default:
        return {8, 16};
    }
}

} // namespace

std::vector<PngKind> pngKinds()
{
    std::vector<PngKind> kinds;
    for (const int colour :
        {PNG_COLOR_TYPE_GRAY, PNG_COLOR_TYPE_RGB, PNG_COLOR_TYPE_PALETTE, PNG_COLOR_TYPE_GA, PNG_COLOR_TYPE_RGBA})
        for (const int depth : depthsOf(colour))
            for (const bool interlaced : {false, true})
                for (const bool transparent : {false, true})
                    for (const Gamma gamma : {Gamma::None, Gamma::Linear, Gamma::Srgb}) {
                        const Kind kind{colour, depth, interlaced, transparent, gamma};
                        if (!transparent || (colour & PNG_COLOR_MASK_ALPHA) == 0)
                            kinds.push_back({kind.name(), bytesOf(kind), imageOf(kind)});
                    }
    return kinds;
}

std::string orientedPng(const Image &grey, int orientation)
{
    Writer writer;
    png_set_IHDR(writer.png(), writer.info(), static_cast<png_uint_32>(grey.width),
        static_cast<png_uint_32>(grey.height), 8, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
        PNG_FILTER_TYPE_DEFAULT);
    std::string exif = orientationExif(orientation);
    png_set_eXIf_1(
        writer.png(), writer.info(), static_cast<png_uint_32>(exif.size()), reinterpret_cast<png_bytep>(exif.data()));
    std::vector<std::vector<png_byte>> rows;
    for (int y = 0; y < grey.height; ++y)
        rows.emplace_back(grey.pixels.begin() + y * grey.width, grey.pixels.begin() + (y + 1) * grey.width);
    return writer.write(std::move(rows));
}

std::string orientationExif(int orientation)
{
    using namespace std::string_literals;
    return "MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"s + static_cast<char>(orientation) + "\0\0\0\0\0\0"s;
}

} // namespace digitlab
