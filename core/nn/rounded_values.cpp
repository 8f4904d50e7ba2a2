// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/rounded_values.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

RoundedValues RoundedValues::of(std::span<const float> values)
{
    float largest = 0;
    for (const float value : values)
        largest = std::max(largest, std::abs(value));
    const float factor = largest > 0 ? most / largest : 0;
    RoundedValues rounded{.multiples = std::vector<std::int16_t>(values.size()), .step = largest / most};
    std::ranges::transform(values, rounded.multiples.begin(),
        [factor](float value) { return static_cast<std::int16_t>(value * factor + (value < 0 ? -0.5F : 0.5F)); });
    return rounded;
}

std::vector<float> RoundedValues::values() const
{
    std::vector<float> values(multiples.size());
    std::ranges::transform(
        multiples, values.begin(), [this](std::int16_t multiple) { return static_cast<float>(multiple) * step; });
    return values;
}

} // namespace digitlab
