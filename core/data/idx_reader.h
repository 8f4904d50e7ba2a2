#pragma once

#include "core/data/dataset_reader.h"

namespace digitlab {

/// Whether the folder holds a file named as one of the four MNIST idx files (train-images-idx3-ubyte, t10k-..., with or
/// without .gz, with '-' or '.' before idx).
bool hasIdxFiles(const std::filesystem::path &folder);

/// Reads the four idx files (http://yann.lecun.com/exdb/mnist/ gives the format) into train and test sides. Origins are
/// "t10k-images-idx3-ubyte.gz[17]". Throws std::runtime_error that names the file and what was expected: missing, cut
/// short, other magic number, other size than 28 x 28, labels above 9, as many labels as images.
std::optional<SplitDataset> readIdxFolder(const std::filesystem::path &folder, const ReadOptions &options);

} // namespace digitlab
