// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace digitlab {

struct TextLine {
    int number = 0; ///< in the text, from 1
    std::string_view text;
};

/// The lines that are not blank, without their ends.
std::vector<TextLine> textLines(std::string_view text);

} // namespace digitlab
