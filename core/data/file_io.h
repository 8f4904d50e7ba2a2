#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace digitlab {

/// The whole file. Throws std::runtime_error that names it and the system's reason.
std::string readFile(const std::filesystem::path &file);

/// Writes to a temporary name beside `file`, flushes to disk, renames: the old content or the new, never half of it.
/// Throws std::runtime_error that names the file and the system's reason (full, read-only); then the old content still
/// stands.
void writeFileAtomically(const std::filesystem::path &file, std::string_view content);

/// Lower-case hexadecimal.
std::string sha256(std::string_view bytes);

} // namespace digitlab
