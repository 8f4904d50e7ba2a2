// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"

namespace digitlab {

/// Whether the folder holds a file named as the idx files of MNIST and its relatives are (see IdxName).
bool hasIdxFiles(const std::filesystem::path &folder);

/// Reads idx files (http://yann.lecun.com/exdb/mnist/ gives the format) into training, validation and test splits;
/// images of another size are resized and those of EMNIST are turned upright, with findings. Origins are
/// "t10k-images-idx3-ubyte.gz[17]". Throws std::runtime_error that names the file and what was expected: missing, cut
/// short, of another kind, labels that the dataset does not have, as many labels as images.
std::optional<SplitDataset> readIdxFolder(const std::filesystem::path &folder, const ReadOptions &options);

} // namespace digitlab
