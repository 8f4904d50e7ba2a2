// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace digitlab {

inline constexpr double coldestTemperature = 0.05;
inline constexpr double hottestTemperature = 20;

/// Whether a fitted temperature is one end of its search: samples that are all read right, say, want it ever colder.
bool isAtEndOfSearch(double temperature);

/// The temperature by which logits must be divided for the lowest mean cross-entropy on held-out samples (Guo et al.
/// 2017), in [coldestTemperature, hottestTemperature]. `logits` holds one row a label, of equal length. Throws
/// std::invalid_argument for no sample or rows that do not fit.
double fitTemperature(std::span<const float> logits, std::span<const int> labels);

} // namespace digitlab
