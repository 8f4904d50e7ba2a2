// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tones.h"

#include <algorithm>
#include <cstddef>

namespace digitlab {

int quantile(std::vector<std::uint8_t> values, double fraction)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(fraction * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

Image negative(Image image)
{
    for (std::uint8_t &value : image.pixels)
        value = static_cast<std::uint8_t>(255 - value);
    return image;
}

} // namespace digitlab
