// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <filesystem>

namespace digitlab {

/// "notice", "warning" or "error".
std::string severityName(Severity severity);

/// severity, kind, file, message; a line each under a line of titles.
std::string findingsCsv(const std::vector<Finding> &findings);
/// A list of objects with the same fields.
std::string findingsJson(const std::vector<Finding> &findings);

/// Writes JSON where the file's name ends with .json, else CSV. Throws std::runtime_error that names the file.
void saveFindings(const std::filesystem::path &file, const std::vector<Finding> &findings);

/// Whether the file is a list that saveFindings() may have written, and none of the user's own. False where there is
/// none.
bool holdsFindings(const std::filesystem::path &file);

} // namespace digitlab
