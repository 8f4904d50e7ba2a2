// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace digitlab {

/// Why a run cannot be resumed or trained again on the dataset at hand, which is not the recorded one: "digits: has
/// changed since the run was trained on it; ...", or that it is another dataset altogether. No full stop.
std::string changedDataText(const DatasetIdentity &recorded, const DatasetIdentity &atHand);

} // namespace digitlab
