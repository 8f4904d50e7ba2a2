#include "core/reports/markup.h"

#include "core/data/plain_text.h"
#include "core/data/utf8.h"

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
        return "\\textquotedbl{}";
    case '[':
    case ']':
        return std::string("{") + c + "}"; // else an argument of a \\ or \item before it
    default:
        return std::string_view("#$%&_{}").find(c) != std::string_view::npos ? std::string("\\") + c
                                                                             : std::string(1, c);
    }
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
    const std::string escaped = replacedEach(line, markdownCharacter);
    if (!begins)
        return escaped;
    // What stands before the mark is figures alone, so that its place is the same in both.
    return escaped.substr(0, mark) + (escaped[mark] == '\\' ? "" : "\\") + escaped.substr(mark);
}

std::string latexEscaped(std::string_view text)
{
    return replacedEach(onOneLine(plain(text)), latexCharacter);
}

} // namespace digitlab
