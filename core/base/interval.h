// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace digitlab {

struct Interval {
    double low = 0;
    double high = 0;
};

/// Wilson's score interval for `successes` of `trials` at 95 % (Wilson 1927); [0, 1] for no trials.
Interval wilsonInterval(int successes, int trials);

} // namespace digitlab
