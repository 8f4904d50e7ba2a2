// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace digitlab {

/// Side of every image that a network sees, in pixels.
inline constexpr int imageSide = 28;
inline constexpr int imagePixels = imageSide * imageSide;

/// An 8-bit image, row-major, channels interleaved: 1 grey, 3 RGB, 4 RGBA (alpha not premultiplied).
struct Image {
    int width = 0;
    int height = 0;
    int channels = 1;
    std::vector<std::uint8_t> pixels;

    bool empty() const { return pixels.empty(); }
    std::uint8_t at(int x, int y, int channel = 0) const
    {
        return pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x))
                * static_cast<std::size_t>(channels)
            + static_cast<std::size_t>(channel)];
    }
    std::uint8_t &at(int x, int y, int channel = 0)
    {
        return pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x))
                * static_cast<std::size_t>(channels)
            + static_cast<std::size_t>(channel)];
    }

    friend bool operator==(const Image &, const Image &) = default;
};

/// An image of one value. Throws std::invalid_argument for sizes below 1 or channels other than 1, 3, 4.
Image filledImage(int width, int height, int channels = 1, std::uint8_t value = 0);

/// Luminance of ITU-R BT.601 (as Pillow's "L"), one channel. Alpha is composited over the end of the scale that
/// contrasts with the opaque ink: over white for dark ink, over black for light ink.
Image toGrey(const Image &image);

/// Resized by averaging the covered area (shrinking) or bilinear interpolation (growing); one channel in, one out.
Image resized(const Image &grey, int width, int height);

/// Reads an image file by its content. Throws std::runtime_error that names the file and what was expected.
using ImageDecoder = std::function<Image(const std::filesystem::path &)>;

} // namespace digitlab
