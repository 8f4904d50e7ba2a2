// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/counted_text.h"

#include <string>
#include <vector>

namespace digitlab::cli {

/// "97.3 %" for 0.973.
std::string percent(double share);
/// "0.1234" with 4 digits after the point.
std::string fixed(double value, int digits);
/// With only the digits that distinguish a float from its neighbours, as in the tables of a run.
double shortest(float value);
/// The same of each.
std::vector<double> shortest(const std::vector<float> &values);
/// "8.1 s", "2 min 05 s", "1 h 12 min".
std::string duration(double seconds);
/// Accuracy with its 95 % interval: "97.3 % (95 % interval 94.8 to 98.6 %)".
std::string accuracyText(int correct, int total);

} // namespace digitlab::cli
