// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace digitlab {

/// Any text, a name that a user gave or a file's bytes, as text of a document: nothing in it can act as markup. Bytes
/// that are no UTF-8 become "\xNN"; control characters, which XML forbids and others misread, become spaces.

/// For HTML, XML and SVG, also between quotes.
std::string xmlEscaped(std::string_view text);
/// For Markdown (CommonMark, with GitHub's tables), on one line.
std::string markdownEscaped(std::string_view text);
/// For LaTeX's text mode, in every engine without a package: a character that pdfLaTeX has no glyph for is "[U+0394]"
/// there and itself in XeLaTeX and LuaLaTeX.
std::string latexEscaped(std::string_view text);
/// For its verbatim, in which nothing can be written otherwise: such a character becomes "?".
std::string latexVerbatim(std::string_view text);

} // namespace digitlab
