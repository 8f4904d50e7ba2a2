// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace digitlab {

/// A dataset's samples under the classes of a model.
struct MatchedDataset {
    Dataset data;
    std::vector<Finding> notices; ///< which classes were taken for which, where their names differ
};

/// Gives the samples the model's classes, whatever their order, and where the dataset has some of them only. Names that
/// differ in the way a digit is written (see digitOfName) or in their letters' case are matched, with a notice. Throws
/// std::runtime_error that begins with `place` and names the classes that the model does not know.
MatchedDataset matchClasses(Dataset data, const std::vector<std::string> &modelClasses, const std::string &place);

} // namespace digitlab
