// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"

namespace digitlab {

struct WriteOptions {
    std::string source; ///< told in the manifest: the path that was read, or "builtin digits, seed 0"
    std::uint64_t seed = 0;
    ProgressObserver progress;
    std::stop_token stop;
};

enum class WriteOutcome { Completed, Stopped };

/// Writes `train/CLASS/NAME.png`, `test/CLASS/NAME.png`, `validation/CLASS/NAME.png` where such a split is given, and
/// manifest.json (each file's source, SHA-256, class, split)
/// into a folder that does not exist yet or is empty. The folder appears whole or not at all. Throws std::runtime_error
/// that names the folder where it holds files already or cannot be written.
WriteOutcome writeClassFolders(
    const std::filesystem::path &folder, const Dataset &train, const Dataset &test, const WriteOptions &options);
WriteOutcome writeClassFolders(
    const std::filesystem::path &folder, const SplitDataset &data, const WriteOptions &options);

} // namespace digitlab
