#pragma once

#include <string>

namespace digitlab {

/// The value with so many digits after the point, rounded as C and Python round; a point in every locale, also in the
/// window, where Qt has taken over the user's.
std::string decimal(double value, int digits);

} // namespace digitlab
