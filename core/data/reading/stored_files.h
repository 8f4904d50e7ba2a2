// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/reading/split_name.h"

#include <filesystem>
#include <map>
#include <string>

namespace digitlab {

/// A NumPy array: a .npy file, or an entry of an .npz archive.
struct ArrayPlace {
    std::filesystem::path file;
    std::string entry; ///< empty for a .npy file

    bool empty() const { return file.empty(); }
};

/// Where one split lies: two arrays, or one table.
struct StoredSplitFiles {
    ArrayPlace images;
    ArrayPlace labels;
    std::filesystem::path table;

    const std::filesystem::path &file() const { return table.empty() ? images.file : table; }
};

/// What is called by no split.
inline constexpr std::optional<Split> wholeDataset;

/// A dataset in files of other programs, in whose numbers images and labels stand.
struct StoredFiles {
    std::filesystem::path folder; ///< in which they lie
    std::map<std::optional<Split>, StoredSplitFiles>
        splits; ///< at least one; the whole alone where there are no splits
    std::vector<Finding> findings;

    bool areTables() const { return !splits.begin()->second.table.empty(); }
    bool hasSplits() const { return splits.size() > 1; }
};

/// Of a file its dataset, be it in several files; of a folder the one that lies in it. Nothing where there is none.
/// Throws std::runtime_error that names the file and what is missing in it.
std::optional<StoredFiles> listStoredFiles(const std::filesystem::path &place);

/// Whether a file's name ends as those that listStoredFiles knows.
bool isStoredFile(const std::filesystem::path &file);

} // namespace digitlab
