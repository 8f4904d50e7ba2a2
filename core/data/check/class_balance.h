// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace digitlab {

/// Finding "imbalance" for each class that has far fewer training pictures than the largest.
std::vector<Finding> findImbalance(const Dataset &train);

} // namespace digitlab
