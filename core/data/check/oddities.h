// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/check/split_samples.h"

namespace digitlab {

/// Findings "blank" (no ink at all), "odd-polarity" (dark on light among light on dark, or the other way round),
/// "mixed-polarity" (too many of both to call one odd) and "odd-ink" (far more or less ink than the others of its
/// class).
/// `polarity` is that of the images, which are light on dark by now.
std::vector<Finding> findOddities(const std::vector<SplitSample> &samples, const std::vector<std::string> &classNames,
    Polarity polarity = Polarity::LightOnDark);

} // namespace digitlab
