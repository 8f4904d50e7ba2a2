// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace digitlab {

enum class AxisScale { Linear, Logarithmic };

/// Round places on an axis: 1, 2 or 5 times a power of ten apart, about five of them, the range within them.
std::vector<double> axisTicks(double low, double high);

/// The same on a logarithmic axis, for a range above 0: powers of ten, every n-th of many, with 2 and 5 between few.
std::vector<double> logarithmicTicks(double low, double high);

/// "0", "0.5", "1.0", all with the same number of decimals; "2e17" where plain numbers would be long. `factor` 100
/// writes fractions in percent.
std::vector<std::string> tickLabels(const std::vector<double> &ticks, AxisScale scale, double factor = 1);

} // namespace digitlab
