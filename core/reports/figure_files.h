// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/own_files.h"
#include "core/reports/document.h"

#include <filesystem>
#include <string>
#include <vector>

namespace digitlab {

/// Each figure of the document as "FOLDER/NAME.svg".
std::vector<NewFile> figureFiles(const Document &document, const std::filesystem::path &folder);

/// The name of the folder beside a Markdown file that its figures go into: "STEM-figures".
std::string figureFolderName(const std::filesystem::path &markdownFile);

/// Writes the document as Markdown with its figures beside it, in the place of what is there. Throws std::runtime_error
/// that names what cannot be written.
void writeMarkdown(const Document &document, const std::filesystem::path &file);

} // namespace digitlab
