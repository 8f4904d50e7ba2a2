#pragma once

#include "core/data/dataset.h"

#include <filesystem>

namespace digitlab {

enum class Compression { None, Gzip };

/// Writes the four files of MNIST's format (http://yann.lecun.com/exdb/mnist/) under MNIST's names.
void writeIdxFolder(const std::filesystem::path &folder, const SplitDataset &data, Compression compression);

} // namespace digitlab
