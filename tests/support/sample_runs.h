// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/runs/run.h"

#include <string>
#include <vector>

namespace digitlab {

/// A completed run of two epochs on this dataset that misreads the given test samples as the next class, surest where
/// the sample's position is highest, and reads all others.
Run sampleRun(const SplitDataset &data, const std::string &name, const std::vector<int> &misread);

} // namespace digitlab
