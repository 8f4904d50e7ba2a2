// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exif_orientation.h"

#include "core/base/tiff_directory.h"

#include <utility>

namespace digitlab {

namespace {

constexpr int orientationTag = 0x0112;

/// Where a pixel of the upright image lies in the stored one.
struct Place {
    int x;
    int y;
};

/// As TIFF 6.0 defines the tag: by which edges of the scene the first row and column show.
Place storedPlace(int x, int y, const Image &stored, int orientation)
{
    const int right = stored.width - 1;
    const int bottom = stored.height - 1;
    switch (orientation) {
    case 2:
        return {right - x, y};
    case 3:
        return {right - x, bottom - y};
    case 4:
        return {x, bottom - y};
    case 5:
        return {y, x};
    case 6:
        return {y, bottom - x};
    case 7:
        return {right - y, bottom - x};
    case 8:
        return {right - y, x};
    default:
        return {x, y};
    }
}

} // namespace

int exifOrientation(std::string_view exif)
{
    constexpr std::string_view prefix("Exif\0\0", 6);
    if (exif.starts_with(prefix))
        exif.remove_prefix(prefix.size());
    const auto directory = readTiffDirectory(exif);
    const std::uint32_t value = directory ? directory->number(orientationTag, 1) : 1;
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

Image upright(Image image, int orientation)
{
    if (orientation <= 1 || orientation > 8 || image.empty())
        return image;
    Image result = image;
    if (orientation >= 5)
        std::swap(result.width, result.height);
    for (int y = 0; y < result.height; ++y) {
        for (int x = 0; x < result.width; ++x) {
            const Place place = storedPlace(x, y, image, orientation);
            for (int channel = 0; channel < image.channels; ++channel)
                result.at(x, y, channel) = std::as_const(image).at(place.x, place.y, channel);
        }
    }
    return result;
}

} // namespace digitlab
