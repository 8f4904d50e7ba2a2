// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <filesystem>

namespace digitlab {

enum class Compression { None, Gzip };

struct IdxOptions {
    Compression compression = Compression::None;
    int trainCount = 0; ///< the training split is repeated or cut to so many images; 0: as it is
};

/// Writes the four files of MNIST's format (http://yann.lecun.com/exdb/mnist/) under MNIST's names. Throws
/// std::runtime_error that names a file that cannot be written.
void writeIdxFolder(const std::filesystem::path &folder, const SplitDataset &data, const IdxOptions &options = {});

} // namespace digitlab
