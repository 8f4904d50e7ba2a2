// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/markup.h"

#include "core/base/plain_text.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace digitlab {

namespace {

std::string replacedEach(std::string_view text, std::string (*replacement)(char))
{
    std::string result;
    for (const char c : text)
        result += replacement(c);
    return result;
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
}

/// Valid UTF-8 without control characters, marks that turn the direction of writing, and U+FFFE and U+FFFF, which XML
/// forbids.
std::string plain(std::string_view text)
{
    std::string result = utf8Text(text);
    for (const char *forbidden : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        for (std::size_t at = result.find(forbidden); at != std::string::npos; at = result.find(forbidden))
            result.replace(at, 3, " ");
    std::ranges::replace_if(result, isControl, ' ');
    return visibleText(result, "\n\t");
}

std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

std::string xmlCharacter(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {c};
    }
}

std::string markdownCharacter(char c)
{
    if (c == '&' || c == '<' || c == '>')
        return xmlCharacter(c);
    const bool special = std::string_view("\\`*_{}[]()#!|~$").find(c) != std::string_view::npos;
    return special ? std::string("\\") + c : std::string(1, c);
}

std::string latexCharacter(char c)
{
    switch (c) {
    case '\\':
        return "\\textbackslash{}";
    case '^':
        return "\\textasciicircum{}";
    case '~':
        return "\\textasciitilde{}";
    case '<':
        return "\\textless{}";
    case '>':
        return "\\textgreater{}";
    case '|':
        return "\\textbar{}";
    case '"':
        return "\\textquotedblright{}"; // the straight one is not in LaTeX's first encoding
    case '[':
    case ']':
    case '*':
        return std::string("{") + c + "}"; // else an argument of a \\ or \item before it
    default:
        return std::string_view("#$%&_{}").find(c) != std::string_view::npos ? std::string("\\") + c
                                                                             : std::string(1, c);
    }
}

/// Of one character in valid UTF-8.
char32_t codePointOf(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    char32_t point = character.size() == 1 ? first : first & (0xFFU >> (character.size() + 1));
    for (const char c : character.substr(1))
        point = point << 6U | (static_cast<unsigned char>(c) & 0x3FU);
    return point;
}

/// Four figures at least.
std::string hexadecimal(char32_t point)
{
    std::string text;
    for (; point > 0 || text.size() < 4; point >>= 4U)
        text.insert(text.begin(), "0123456789ABCDEF"[point & 0xFU]);
    return text;
}

/// Whether pdfLaTeX shows it without a package: accented Latin letters, dashes and quotation marks.
bool isInFirstEncoding(char32_t point)
{
    constexpr std::u32string_view others = U"\u00A0\u00A1\u00BF\u2013\u2014\u2018\u2019\u201C\u201D\u2026";
    constexpr std::u32string_view absent = U"\u00D0\u00D7\u00DE\u00F0\u00F7\u00FE";
    return (point >= 0xC0 && point <= 0xFF && absent.find(point) == std::u32string_view::npos)
        || others.find(point) != std::u32string_view::npos;
}

/// ASCII by `plainly`; what pdfLaTeX cannot show by `otherwise`.
template <typename Plainly, typename Otherwise>
std::string eachCharacter(std::string_view text, Plainly plainly, Otherwise otherwise)
{
    std::string result;
    while (!text.empty()) {
        std::size_t size = 1;
        while (size < text.size() && (text[size] & 0xC0) == 0x80)
            ++size;
        const std::string_view character = text.substr(0, size);
        if (size == 1)
            result += plainly(character.front());
        else
            result += isInFirstEncoding(codePointOf(character)) ? std::string(character) : otherwise(character);
        text.remove_prefix(size);
    }
    return result;
}

/// What would begin a list, a heading or a rule where it stands first in a line.
bool beginsABlock(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')'))
        return digits + 1 == text.size() || text[digits + 1] == ' ';
    return !text.empty() && std::string_view("-+=:").find(text.front()) != std::string_view::npos;
}

} // namespace

std::string xmlEscaped(std::string_view text)
{
    return replacedEach(plain(text), xmlCharacter);
}

std::string markdownEscaped(std::string_view text)
{
    std::string line = onOneLine(plain(text));
    line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
    const bool begins = beginsABlock(line);
    const std::size_t mark = begins ? line.find_first_not_of("0123456789") : 0;
    std::string escaped = replacedEach(line, markdownCharacter);
    if (!begins)
        return escaped;
    // What stands before the mark is figures alone, so that its place is the same in both.
    return escaped.substr(0, mark) + (escaped[mark] == '\\' ? "" : "\\") + escaped.substr(mark);
}

std::string latexEscaped(std::string_view text)
{
    return eachCharacter(onOneLine(plain(text)), latexCharacter, [](std::string_view character) {
        return "\\ifdefined\\Umathchar " + std::string(character) + "\\else{[}U+" + hexadecimal(codePointOf(character))
            + "{]}\\fi{}";
    });
}

std::string latexVerbatim(std::string_view text)
{
    return eachCharacter(
        plain(text), [](char c) { return std::string(1, c); }, [](std::string_view) { return std::string("?"); });
}

} // namespace digitlab
