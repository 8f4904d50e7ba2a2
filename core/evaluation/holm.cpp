// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/holm.h"

#include <algorithm>
#include <numeric>

namespace digitlab {

std::vector<double> holmAdjusted(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return pValues[index]; });
    std::vector<double> adjusted(pValues.size());
    double highest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const double p = pValues[order[rank]] * static_cast<double>(order.size() - rank);
        highest = std::clamp(p, highest, 1.0);
        adjusted[order[rank]] = highest;
    }
    return adjusted;
}

} // namespace digitlab
