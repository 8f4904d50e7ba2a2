// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace digitlab {

/// Student's t distribution with a whole number of degrees of freedom (Student 1908), by the finite sums of Abramowitz
/// and Stegun 1964, 26.7.3 and 26.7.4.

/// Chance of a value farther from 0 than `t`, on both sides together. Throws std::invalid_argument for less than one
/// degree of freedom.
double studentTwoSided(double t, int degreesOfFreedom);

/// The value that is exceeded on both sides together with the chance 0.05: 12.706 for one degree of freedom, 1.960 for
/// very many.
double studentQuantile95(int degreesOfFreedom);

} // namespace digitlab
