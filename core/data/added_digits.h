// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// A picture of the user's own that may join a training side.
struct OwnPicture {
    Image image; ///< 28 x 28 grey
    int label = 0;
};

/// The dataset with the user's own drawings at the end of its training side, as origins "own drawing 1" and so on;
/// those whose digit is no class of it are left out. Its identity says so, "digits + 12 own drawings", and its hash is
/// another. The same dataset where there is none to add.
SplitDataset withOwnDrawings(const SplitDataset &dataset, const std::vector<OwnPicture> &own);

/// The source of a dataset without what withOwnDrawings() says there.
std::string sourceWithoutOwnDrawings(std::string_view source);

/// How many own drawings the source speaks of; 0 for none.
int ownDrawingsIn(std::string_view source);

} // namespace digitlab
