// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digit_name.h"

#include "core/base/name_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace digitlab {

namespace {

constexpr std::array<std::string_view, 10> englishDigits{
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};

/// Words that stand before a number and tell nothing. "sample" is none: Sample001 often means 0.
constexpr std::array<std::string_view, 13> saysNothing{
    "digit", "digits", "class", "label", "number", "num", "no", "nr", "category", "cat", "d", "n", "c"};

/// Leading zeros do not count.
std::optional<int> digitOfNumber(std::string_view word)
{
    word.remove_prefix(std::min(word.find_first_not_of('0'), word.size() - 1));
    const bool isDigit = word.size() == 1 && word.front() >= '0' && word.front() <= '9';
    return isDigit ? std::optional(word.front() - '0') : std::nullopt;
}

std::optional<int> digitOfWord(std::string_view word)
{
    const auto english = std::ranges::find(englishDigits, word);
    if (english != englishDigits.end())
        return static_cast<int>(english - englishDigits.begin());
    return digitOfNumber(word);
}

} // namespace

std::optional<int> digitOfName(std::string_view name)
{
    std::optional<int> found;
    for (const std::string &word : wordsOf(name)) {
        const std::optional<int> digit = digitOfWord(word);
        const bool isOther
            = digit ? found && *found != *digit : std::ranges::find(saysNothing, word) == saysNothing.end();
        if (isOther)
            return {};
        if (digit)
            found = digit;
    }
    return found;
}

bool areDigits(const std::vector<std::string> &classNames)
{
    std::set<int> digits;
    for (const std::string &name : classNames)
        digits.insert(digitOfName(name).value_or(-1));
    return !digits.contains(-1) && digits.size() == classNames.size();
}

std::string sampleNoun(const std::vector<std::string> &classNames)
{
    return areDigits(classNames) ? "digit" : "image";
}

} // namespace digitlab
