// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace digitlab {

// What is done to files and folders by name. Each function says in its std::runtime_error what was tried, with which
// file, and why it failed.

/// Whether there is something by that name, be it a link that leads nowhere.
bool isThere(const std::filesystem::path &path);
/// The path from the root on, without "." and "..".
std::filesystem::path absolutePath(const std::filesystem::path &path);
/// Where a user's own link leads, for the few files that they may want to keep elsewhere: writing follows no link by
/// itself. Any other path as it is.
std::filesystem::path linkTarget(const std::filesystem::path &file);
/// With those above it; nothing happens where it is there.
void createFolders(const std::filesystem::path &folder);
/// Why something could not be created there: the system's reason, or a better one where that misleads.
std::string creationFault(const std::filesystem::path &path, const std::error_code &reason);
/// Replaces a file by the new name.
void moveFile(const std::filesystem::path &from, const std::filesystem::path &to);
/// A file, a link (not what it leads to) or an empty folder; nothing happens where there is none.
void removeFile(const std::filesystem::path &file);
/// A folder with all that is in it.
void removeFolder(const std::filesystem::path &folder);

} // namespace digitlab
