// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interval.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

Interval wilsonInterval(int successes, int trials)
{
    if (trials <= 0)
        return {0, 1};
    constexpr double z = 1.959963984540054; // 97.5 % point of the normal distribution
    const double n = trials;
    const double fraction = successes / n;
    const double centre = (fraction + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(fraction * (1 - fraction) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace digitlab
