// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace digitlab {

namespace {

constexpr std::size_t longestLine = 20'000; // characters; a matrix of a thousand classes has 6,000
constexpr std::size_t longestWord = 5'000;  // longer than any path
constexpr std::string_view gap = "...";

constexpr std::string_view hexDigits = "0123456789ABCDEF";

struct Range {
    char32_t first;
    char32_t last;
};

/// That turn the direction of writing, end a line, or are invisible by purpose: Unicode's separators of lines and its
/// format characters (Cf) but for the Arabic signs among these, which can be seen.
constexpr std::array<Range, 13> hiddenCharacters = {{{0x00AD, 0x00AD}, {0x061C, 0x061C}, {0x070F, 0x070F},
    {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB},
    {0x13430, 0x1343F}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE007F}}};

std::string escape(char32_t character)
{
    switch (character) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    std::string digits;
    for (; character > 0; character >>= 4)
        digits.insert(digits.begin(), hexDigits[character & 15]);
    const std::size_t width = digits.size() <= 2 ? 2 : 4;
    digits.insert(0, width - std::min(width, digits.size()), '0');
    return (width == 2 ? "\\x" : "\\u") + digits;
}

/// Of valid UTF-8; moves past it.
char32_t takeCharacter(std::string_view &text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    text.remove_prefix(length);
    return character;
}

bool isHidden(char32_t character)
{
    const bool isControl = character < 0x20 || (character >= 0x7F && character < 0xA0);
    return isControl || std::ranges::any_of(hiddenCharacters, [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::size_t countCharacters(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, isContinuation));
}

/// Where the character of that number begins.
std::size_t placeOf(std::string_view text, std::size_t number)
{
    std::size_t place = 0;
    for (; place < text.size(); ++place) {
        if (!isContinuation(text[place]) && number-- == 0)
            break;
    }
    return place;
}

/// The beginning says what it is and the end why: both stay.
std::string withoutMiddle(std::string_view text, std::size_t longest)
{
    const std::size_t count = text.size() <= longest ? 0 : countCharacters(text);
    if (count <= longest)
        return std::string(text);
    const std::size_t kept = longest - std::min(longest, gap.size());
    const std::size_t atEnd = kept / 2;
    return std::string(text.substr(0, placeOf(text, kept - atEnd))) + std::string(gap)
        + std::string(text.substr(placeOf(text, count - atEnd)));
}

/// Gives what `change` makes of each piece between the separators, which stay.
template <typename Change> std::string changedPieces(std::string_view text, char separator, Change change)
{
    std::string result;
    for (;;) {
        const std::size_t end = text.find(separator);
        result += change(text.substr(0, end));
        if (end == std::string_view::npos)
            return result;
        result += separator;
        text.remove_prefix(end + 1);
    }
}

} // namespace

std::string visibleText(std::string_view bytes, std::string_view kept)
{
    const std::string valid = utf8Text(bytes);
    std::string result;
    for (std::string_view rest = valid; !rest.empty();) {
        const std::string_view before = rest;
        const char32_t character = takeCharacter(rest);
        const std::string_view itself = before.substr(0, before.size() - rest.size());
        result += isHidden(character) && kept.find(itself) == std::string_view::npos ? escape(character)
                                                                                     : std::string(itself);
    }
    return result;
}

std::string plainText(std::string_view text)
{
    return changedPieces(text, '\n', [](std::string_view line) {
        const std::string words = changedPieces(visibleText(line), ' ',
            [](std::string_view word) { return word.size() > longestWord ? plainLine(word) : std::string(word); });
        return withoutMiddle(words, longestLine);
    });
}

std::string plainLine(std::string_view text, std::size_t longest)
{
    return withoutMiddle(visibleText(text), longest);
}

} // namespace digitlab
