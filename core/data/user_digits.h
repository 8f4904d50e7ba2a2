// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace digitlab {

/// A drawing of the user's that may join a training split.
struct LabelledImage {
    Image image;       ///< 28 x 28 grey
    std::string label; ///< see userLabels()
};

/// The dataset with user digits at the end of its training split, as origins "own drawing 1" and so on; those whose
/// label is no class of it are left out. Its identity counts them, and its hash is another. The same dataset where
/// there is none to add.
SplitDataset withUserDigits(const SplitDataset &dataset, const std::vector<LabelledImage> &digits);

} // namespace digitlab
