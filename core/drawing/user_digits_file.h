// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/user_digit.h"

#include <filesystem>
#include <string>
#include <vector>

namespace digitlab {

/// What a file of user digits holds.
struct UserDigitsContent {
    std::vector<UserDigit> digits;
    std::vector<std::string> otherLines; ///< as they stand there: damaged, or drawings without a label
    int damaged = 0;                     ///< how many of them are
    std::string damage;                  ///< which line the first is and why, a sentence with the file
};

/// The user's digits: a drawings file, in which an image has no strokes and stands as PNG in base64 under "picture". A
/// file that does not exist holds none. Throws std::runtime_error that names the file where it cannot be read at all.
UserDigitsContent readUserDigits(const std::filesystem::path &file);

/// Written atomically, `otherLines` last; the folder is made where it is missing.
void writeUserDigits(const std::filesystem::path &file, const std::vector<UserDigit> &digits,
    const std::vector<std::string> &otherLines = {});

} // namespace digitlab
