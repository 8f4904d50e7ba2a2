// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"

namespace digitlab {

/// Prepares images that were read as 28 x 28 grey pixels, those of idx files for instance, as images of class folders
/// are: as `options` asks, or as the images themselves show. Sets the identity's preparation and adds findings.
/// Unfinished where it was stopped.
void prepareSamples(SplitDataset &data, const ReadOptions &options);

} // namespace digitlab
