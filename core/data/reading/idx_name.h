// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/split_name.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace digitlab {

enum class IdxPart { Images, Labels };

/// What the name of an idx file says: MNIST's own and those of its relatives, whatever their case, with or without .gz,
/// with '-', '.' or '_' between the words, and with the mark of a second download as in "train-labels-idx1-ubyte
/// (1).gz".
struct IdxName {
    std::string family; ///< "emnist-digits", "qmnist", "kannada-mnist", ...; empty for MNIST and all that is named so
    Split split = Split::Train;
    IdxPart part = IdxPart::Images;
    int detour = 0; ///< the plainest of several names for the same has the lowest
};

std::optional<IdxName> parseIdxName(std::string_view fileName);

/// The files of one split; empty where there is none.
struct IdxFiles {
    std::filesystem::path images;
    std::filesystem::path labels;
};

/// The idx files of one dataset in a folder.
struct IdxListing {
    std::string family;
    std::map<Split, IdxFiles> splits;
    std::vector<std::string> otherFamilies; ///< datasets that lie in the same folder
};

/// Of several datasets in one folder, the most common one of digits is taken. A folder that bears a file's name, as
/// some archives are unpacked to, is looked into. Nothing where there is no idx file. Throws std::runtime_error that
/// names the folder where it cannot be read.
std::optional<IdxListing> listIdxFiles(const std::filesystem::path &folder);

/// The usual name of a file in the form of its family.
std::string usualIdxName(const std::string &family, Split split, IdxPart part);

} // namespace digitlab
