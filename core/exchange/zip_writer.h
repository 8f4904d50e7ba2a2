// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace digitlab {

/// The bytes of a zip file with these names and contents, stored as they are, without any times: the same files give
/// the same bytes. Throws std::runtime_error where libzip fails.
std::string zipFile(const std::vector<std::pair<std::string, std::string>> &files);

} // namespace digitlab
