#pragma once

#include "core/reports/document.h"

#include <filesystem>

namespace digitlab {

/// Writes each figure of the document as NAME.svg into the folder, which is made. Throws std::runtime_error that names
/// what cannot be written.
void writeFigures(const Document &document, const std::filesystem::path &folder);

/// Writes the document as Markdown, its figures beside it into a folder "STEM-figures".
void writeMarkdown(const Document &document, const std::filesystem::path &file);

} // namespace digitlab
