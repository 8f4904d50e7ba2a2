// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "tests/support/temporary_folder.h"

#include <string>

namespace digitlab {

enum class Packing { Plain, Gzip };

/// The bytes of an idx file of images that tells of `count` ones, or of as many as there are where it is negative.
std::string idxImages(const Dataset &data, int count = -1);
std::string idxLabels(const Dataset &data, int count = -1);

std::string gzipped(const std::string &bytes);

/// The four files under the names that MNIST has.
void writeIdxFolder(const TemporaryFolder &folder, const SplitDataset &data, Packing packing = Packing::Plain);

} // namespace digitlab
