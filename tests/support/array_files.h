// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace digitlab {

/// A .npy file: "|u1" and "(3, 28, 28)", say, before the numbers.
std::string npyFile(const std::string &type, const std::string &shape, const std::string &numbers);
/// The images of a dataset as NumPy has them, and its labels.
std::string npyImages(const Dataset &data);
std::string npyLabels(const Dataset &data);

struct ArchivedFile {
    std::string name;
    std::string content;
};

enum class ArchiveMethod { Stored = 0, Deflated = 8 };

/// A ZIP archive.
std::string zipArchive(const std::vector<ArchivedFile> &files, ArchiveMethod method);
/// x_train, y_train, x_test and y_test, as in Keras's mnist.npz.
std::string npzFile(const SplitDataset &data, ArchiveMethod method);

/// A line for each image, its label first, as Kaggle's train.csv; without `labels` as its test.csv.
enum class TableLabels { First, None };
std::string imageTable(const Dataset &data, TableLabels labels = TableLabels::First);

} // namespace digitlab
