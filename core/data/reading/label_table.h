// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// An image file and its class.
struct LabelledFile {
    std::string file; ///< relative to the folder of all, as the file system has it
    std::string label;
};

/// A table beside images that says which class each of them has.
struct LabelTable {
    std::filesystem::path table;
    std::filesystem::path folder; ///< that its file names are relative to: the table's, or one inside it
    std::vector<LabelledFile> files;
};

/// The table among these files of a folder, .csv or .tsv, with a column of files and one of labels by their titles
/// (file, label) or, without titles, in this order. Nothing where none names an image that is there. Throws
/// std::runtime_error that names the table and the line for one that is damaged or names a file outside the folder.
std::optional<LabelTable> findLabelTable(
    const std::filesystem::path &folder, const std::vector<std::string> &files, const std::stop_token &stop);

} // namespace digitlab
