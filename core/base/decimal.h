// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace digitlab {

/// The value with so many digits after the point, rounded as C and Python round; a point in every locale, also in the
/// window, where Qt has taken over the user's.
std::string decimal(double value, int digits);

/// As short as it can be and still be read back to the same value: "0.001", "1e-05", "0.123456789012345".
std::string shortestDecimal(double value);

} // namespace digitlab
