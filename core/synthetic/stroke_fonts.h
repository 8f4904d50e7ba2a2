// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/synthetic/digit_skeletons.h"

namespace digitlab {

/// A letter or sign that nobody takes for a digit, of nine stroke fonts by A. V. Hershey: Latin as print, script,
/// cursive, serif and Gothic, Greek, Cyrillic, pictures, mathematics. Those that are built into the program.
const DigitSkeleton &randomFontCharacter(Random &random);

/// A digit from 0 to 9 of one of these fonts.
const DigitSkeleton &randomFontDigit(int digit, Random &random);

} // namespace digitlab
