// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// One JSON object a line: {"label": 3, "canvas": [500, 500], "strokes": [[[x, y], ...], ...]}; a label that is no
/// digit is a string, such as "apple". Lines of Quick, Draw! are read, too (see quickDrawing()). Throws
/// std::runtime_error that names file, line and what was expected.
std::vector<Drawing> readDrawings(const std::filesystem::path &file);
/// Written atomically.
void writeDrawings(const std::filesystem::path &file, const std::vector<Drawing> &drawings);
/// One line of it. Throws std::runtime_error that says what was expected.
Drawing drawingFromLine(std::string_view line);
/// One line, without its end.
std::string drawingLine(const Drawing &drawing);

} // namespace digitlab
