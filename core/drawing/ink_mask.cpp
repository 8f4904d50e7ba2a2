// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/ink_mask.h"

#include "core/drawing/components.h"

#include <algorithm>

namespace digitlab {

Image inkMask(const Image &ink, double smallestPart)
{
    Image mask = filledImage(ink.width, ink.height);
    const std::vector<Component> parts = componentsOf(ink, faintRim);
    int largest = 0;
    for (const Component &part : parts)
        largest = std::max(largest, part.largerSide());
    for (const Component &part : parts)
        if (part.largerSide() >= smallestPart * largest)
            for (const int place : part.places)
                mask.pixels[static_cast<std::size_t>(place)] = 255;
    return mask;
}

InkBox boxOf(const Image &mask)
{
    InkBox box{mask.width, mask.height, -1, -1};
    for (int y = 0; y < mask.height; ++y) {
        for (int x = 0; x < mask.width; ++x) {
            if (mask.at(x, y) == 0)
                continue;
            box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x), y};
        }
    }
    return box;
}

Image transposed(const Image &grey)
{
    Image result = filledImage(grey.height, grey.width);
    for (int y = 0; y < grey.height; ++y)
        for (int x = 0; x < grey.width; ++x)
            result.at(y, x) = grey.at(x, y);
    return result;
}

} // namespace digitlab
