// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace digitlab {

/// A file that is to be written into a folder.
struct NewFile {
    std::filesystem::path name; ///< within the folder
    std::string content;
};

/// What becomes of a file in the place of one that is to be written.
enum class Existing { Keep, Replace };

/// Throws std::runtime_error that names the first of these files which is there already and says how to replace it.
void refuseExisting(const std::vector<std::filesystem::path> &files);

/// The files that a command writes into a folder, perhaps again and again. It keeps a list of them with their hashes in
/// a file beside them, so that it replaces its own and no file of the user's, nor one that was changed since.
class OwnFiles
{
public:
    /// `list` is the list's name within the folder. Throws std::runtime_error where the list cannot be read.
    OwnFiles(std::filesystem::path folder, std::string list);

    /// Throws std::runtime_error that names the first of these files which is there and not its own.
    void refuseOthers(const std::vector<std::filesystem::path> &names) const;
    /// Writes all or, where one is not its own and is to be kept, throws before it writes any.
    void write(const std::vector<NewFile> &files, Existing existing) const;

private:
    std::filesystem::path m_folder;
    std::string m_list;
};

} // namespace digitlab
