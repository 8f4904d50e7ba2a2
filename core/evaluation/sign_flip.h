// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace digitlab {

/// As many differences as signFlipPValue() takes: a million choices of signs.
constexpr std::size_t mostSignFlips = 20;

/// The smallest p-value that so many differences allow: 2 of 2^n choices.
double leastSignFlipPValue(std::size_t differences);

/// Two-sided p-value of the exact sign-flip (paired permutation) test that the differences are symmetric about 0,
/// whatever their distribution (Fisher 1935, The Design of Experiments, section 21): the fraction of all choices of
/// their signs whose sum is as far from 0 as theirs, or further. Throws std::invalid_argument for none or more than
/// mostSignFlips.
double signFlipPValue(std::span<const double> differences);

} // namespace digitlab
