#include "core/model/dropout_mask.h"

#include <cmath>

namespace digitlab {

void fillDropoutMask(std::span<float> values, double share, const Random &random, std::int64_t first)
{
    const auto limit = static_cast<std::uint32_t>(std::lround(share * 65536));
    const auto kept = static_cast<float>(1 / (1 - share));
    // Four masks from each 64-bit number.
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint64_t place = static_cast<std::uint64_t>(first) + i;
        if (i == 0 || place % 4 == 0)
            word = random.at(place / 4);
        const auto part = static_cast<std::uint32_t>((word >> (16 * (place % 4))) & 0xFFFF);
        values[i] = part < limit ? 0.0F : kept;
    }
}

} // namespace digitlab
