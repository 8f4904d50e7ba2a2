// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace digitlab {

/// Names and messages come from files and servers of strangers: what is shown of them must steer neither a terminal nor
/// the eye. Control characters (escape sequences, line breaks, tabs), marks that turn the direction of writing, and
/// bytes that are no UTF-8 become visible as "\x1B", "\n" or "\u202E".

/// Of any length; the characters of `kept`, such as "\n\t", stay as they are.
std::string visibleText(std::string_view text, std::string_view kept = {});

/// A text of several lines: "\n" stays. What is too long to be read, a line or a word, is cut in its middle.
std::string plainText(std::string_view text);

/// Characters; Linux has none longer.
inline constexpr std::size_t longestPath = 4096;
/// Characters of a class's name, where many stand side by side.
inline constexpr std::size_t longestClassName = 60;

/// One line of at most so many characters; a longer one loses its middle for "...".
std::string plainLine(std::string_view text, std::size_t longest = 300);

} // namespace digitlab
