// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace digitlab {

/// The numbers that are allowed; whether the ends belong to them.
struct NumberRange {
    double lowest = 0;
    double highest = 1;
    bool withLowest = true;
    bool withHighest = true;

    /// False for what is not a number.
    bool contains(double value) const;
    /// "1 to 10,000", "at least 0 and below 1", "above 0 and at most 10".
    std::string text() const;
};

/// Throws std::invalid_argument where the value is out of range: "rotation is 200; expected 0 to 180°".
void requireInRange(
    const std::string &name, double value, const NumberRange &range, const std::string &unit = std::string());

} // namespace digitlab
