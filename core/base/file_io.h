// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace digitlab {

/// The whole file, of at most 1 GiB. Throws std::runtime_error that names it and the system's reason.
std::string readFile(const std::filesystem::path &file);

/// Writes to a temporary name beside `file`, flushes to disk, renames: the old content or the new, never half of it.
/// Throws std::runtime_error that names the file and the system's reason (full, read-only); then the old content still
/// stands.
void writeFileAtomically(const std::filesystem::path &file, std::string_view content);

/// Throws std::runtime_error where that cannot replace what is there: a folder, a pipe, a device.
void refuseSpecialFile(const std::filesystem::path &file);

/// Removes what a writeFileAtomically() into this folder left when its process was killed. No other process may be
/// writing there.
void removeTemporaries(const std::filesystem::path &folder);

/// Whether a file is such a leftover, by its name: "NAME.tmp-PROCESS-NUMBER".
bool isTemporary(const std::filesystem::path &file);

/// Lower-case hexadecimal.
std::string sha256(std::string_view bytes);

} // namespace digitlab
