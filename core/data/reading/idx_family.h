// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/idx_file.h"

#include <string>
#include <vector>

namespace digitlab {

/// What the labels and images of a dataset of idx files mean, by its family's name (see IdxName).
struct IdxFamily {
    std::vector<std::string> classNames;
    int firstLabel = 0; ///< of the first class
    IdxLayout layout = IdxLayout::Upright;
};

/// EMNIST's parts by their names (Cohen et al., 2017, arXiv:1702.05373), ten upright digits else.
IdxFamily idxFamily(const std::string &name);

} // namespace digitlab
