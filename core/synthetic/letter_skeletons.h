// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthetic/digit_skeletons.h"

#include <span>

namespace digitlab {

/// Ways of writing letters whose shape is no digit's: A E F H K M N R T V W X Y and some small ones.
std::span<const DigitSkeleton> letterSkeletons();

/// Signs and figures that are neither letters nor digits: a cross, an arrow, a star, a house, a heart, a wave.
std::span<const DigitSkeleton> symbolSkeletons();

} // namespace digitlab
