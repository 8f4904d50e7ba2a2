// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace digitlab {

/// What every refusal of a file says: "PATH: reason", in UTF-8 whatever bytes the path has.
std::string withPath(const std::filesystem::path &path, const std::string &reason);
std::runtime_error fileError(const std::filesystem::path &path, const std::string &reason);

/// Calls `take` for each line of the file that is not blank. What it throws becomes "PATH, line 7: reason."; lines
/// count from 1.
void forEachLine(const std::filesystem::path &file, const std::function<void(std::string_view)> &take);

} // namespace digitlab
