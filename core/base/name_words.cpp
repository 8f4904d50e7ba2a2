// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_words.h"

namespace digitlab {

namespace {

enum class Letter { Small, Capital, Digit, None };

Letter kindOf(char c)
{
    if (c >= '0' && c <= '9')
        return Letter::Digit;
    if (c >= 'A' && c <= 'Z')
        return Letter::Capital;
    if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80)
        return Letter::Small;
    return Letter::None;
}

bool beginsWord(Letter before, Letter letter)
{
    if (before == Letter::None)
        return true;
    return (before == Letter::Digit) != (letter == Letter::Digit)
        || (before == Letter::Small && letter == Letter::Capital);
}

} // namespace

std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    Letter before = Letter::None;
    for (const char c : name) {
        const Letter letter = kindOf(c);
        if (letter != Letter::None) {
            if (beginsWord(before, letter))
                words.emplace_back();
            words.back() += lowerCase(c);
        }
        before = letter;
    }
    return words;
}

char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowerCase(std::string_view text)
{
    std::string lowered(text);
    for (char &c : lowered)
        c = lowerCase(c);
    return lowered;
}

} // namespace digitlab
