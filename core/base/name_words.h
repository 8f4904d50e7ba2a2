// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// The words of a file's or folder's name in small letters: "trainingSet_2 (copy)" gives training, set, 2, copy. Bytes
/// beyond ASCII belong to words.
std::vector<std::string> wordsOf(std::string_view name);

/// Small letters of A to Z; all else stays.
char lowerCase(char c);
std::string lowerCase(std::string_view text);

} // namespace digitlab
