// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// The digit that a class's name stands for: "7", "07", "seven", "Seven", "digit_7", "class-07", "7 (seven)". Nothing
/// where the name says another word, no digit or two of them.
std::optional<int> digitOfName(std::string_view name);
/// Whether every class is a digit, and each another.
bool areDigits(const std::vector<std::string> &classNames);
/// What a sample of these classes is called in a sentence: "digit" where all are digits, else "image".
std::string sampleNoun(const std::vector<std::string> &classNames);

} // namespace digitlab
