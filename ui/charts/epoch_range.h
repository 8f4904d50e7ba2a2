// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace digitlab::ui {

/// A stretch of the horizontal axis.
struct EpochRange {
    double first = 0;
    double last = 0;

    double length() const { return last - first; }

    friend bool operator==(const EpochRange &, const EpochRange &) = default;
};

/// The part of `all` that is `factor` times as long as `shown`, with `about` where it was before, and not so short that
/// nothing is seen.
inline EpochRange scaled(const EpochRange &shown, double factor, double about, const EpochRange &all)
{
    const double shortest = std::min(0.5, all.length());
    const double length = std::clamp(shown.length() * factor, shortest, all.length());
    const double fraction = shown.length() > 0 ? (about - shown.first) / shown.length() : 0.5;
    const double first = std::clamp(about - fraction * length, all.first, all.last - length);
    return {first, first + length};
}

/// As long as `shown`, moved within `all`.
inline EpochRange moved(const EpochRange &shown, double by, const EpochRange &all)
{
    const double first = std::clamp(shown.first + by, all.first, std::max(all.first, all.last - shown.length()));
    return {first, first + shown.length()};
}

} // namespace digitlab::ui
