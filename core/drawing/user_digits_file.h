// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/user_digit.h"

#include <filesystem>
#include <vector>

namespace digitlab {

/// The user's digits: a drawings file, in which an image has no strokes and stands as PNG in base64 under
/// "image". Lines without a label are passed over. A file that does not exist holds none. Throws std::runtime_error
/// that names file, line and what was expected.
std::vector<UserDigit> readUserDigits(const std::filesystem::path &file);

/// Written atomically; the folder is made where it is missing.
void writeUserDigits(const std::filesystem::path &file, const std::vector<UserDigit> &digits);

} // namespace digitlab
