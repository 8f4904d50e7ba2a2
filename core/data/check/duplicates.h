// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/check/split_samples.h"

#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// Findings "duplicate" and "near-duplicate" within a split, "duplicate-across-sides" and
/// "near-duplicate-across-sides", and "conflicting-class" where the same image stands in two classes. Each names the
/// file that can be left out and tells of the one that stays: that of the test split, else the first.
std::vector<Finding> findDuplicates(const std::vector<SplitSample> &samples, const std::vector<std::string> &classNames,
    const std::stop_token &stop, const ProgressObserver &progress = {});

} // namespace digitlab
