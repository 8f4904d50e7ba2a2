// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace digitlab::cli {

/// These throw std::invalid_argument that says what is allowed and quotes the text.
int parseWhole(std::string_view text, int low, int high);
std::uint64_t parseSeed(std::string_view text);
double parseNumber(std::string_view text, const NumberRange &range);
/// "32,64,128".
std::array<int, 3> parseFilters(std::string_view text, const NumberRange &range);
/// The index of the word that matches the text.
int chosenWord(std::string_view text, const std::vector<std::string> &words);
template <typename T> using Choices = std::vector<std::pair<std::string, T>>;

/// The value that belongs to the word.
template <typename T> T parseChoice(std::string_view text, const Choices<T> &choices)
{
    std::vector<std::string> words;
    for (const auto &[word, value] : choices)
        words.push_back(word);
    return choices[static_cast<std::size_t>(chosenWord(text, words))].second;
}

/// "expected a whole number, not "x"".
[[noreturn]] void refuseText(std::string_view text, const std::string &allowed);

bool isNumber(std::string_view text);
std::vector<std::string_view> splitAtCommas(std::string_view text);
/// "same, valid or none".
std::string listed(const std::vector<std::string> &words);

/// As a check of CLI11: the parser's sentence if it refuses the text, otherwise nothing.
std::function<std::string(const std::string &)> checkedBy(std::function<void(const std::string &)> parse);

} // namespace digitlab::cli
