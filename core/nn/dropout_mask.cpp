// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/dropout_mask.h"

#include "core/base/wide_vectors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace digitlab {

namespace {

constexpr std::size_t perNumber = 4; // masks from each 64-bit number

DIGITLAB_WIDE_VECTORS void keepOrDrop(
    const std::uint16_t *parts, std::size_t count, std::uint32_t limit, float kept, float *target)
{
    for (std::size_t i = 0; i < count; ++i)
        target[i] = parts[i] < limit ? 0.0F : kept;
}

} // namespace

void fillDropoutMask(std::span<float> values, double fraction, const Random &random, std::int64_t first)
{
    const auto limit = static_cast<std::uint32_t>(std::lround(fraction * 65536));
    const auto kept = static_cast<float>(1 / (1 - fraction));
    std::array<std::uint64_t, 256> numbers{};
    std::array<std::uint16_t, perNumber * numbers.size()> parts{};
    auto place = static_cast<std::uint64_t>(first);
    while (!values.empty()) {
        const std::size_t skipped = place % perNumber; // the rest of a number whose first masks another piece took
        const std::size_t count = std::min(parts.size() - skipped, values.size());
        random.fill(numbers, place / perNumber);
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i] = static_cast<std::uint16_t>(numbers[i / perNumber] >> (16 * (i % perNumber)));
        keepOrDrop(parts.data() + skipped, count, limit, kept, values.data());
        values = values.subspan(count);
        place += count;
    }
}

} // namespace digitlab
