// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace digitlab {

/// Numbers in 16 bits each: whole multiples of `step`, which is 1/32,767 of the largest.
struct RoundedValues {
    std::vector<std::int16_t> multiples;
    float step = 0;

    static constexpr float most = 32767;
    static RoundedValues of(std::span<const float> values);
    std::vector<float> values() const;
};

} // namespace digitlab
