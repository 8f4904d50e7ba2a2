// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"

#include <string>

namespace digitlab {

/// Figures as a document shows them, rounded to what they mean.

/// "93.3 %" for 0.933.
std::string percentText(double share);
/// "90.1 to 95.6 %".
std::string intervalText(const Interval &interval);
/// "93.3 % (95 % interval 90.1 to 95.6 %)": Wilson's.
std::string accuracyText(int correct, int total);
/// "8.1 s", "2 min 5 s", "1 h 12 min".
std::string durationText(double seconds);
/// "1 digit", "300 digits".
std::string countText(int count, const std::string &one, const std::string &many);

} // namespace digitlab
