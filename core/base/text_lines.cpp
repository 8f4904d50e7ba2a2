// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_lines.h"

#include <algorithm>

namespace digitlab {

std::vector<TextLine> textLines(std::string_view text)
{
    std::vector<TextLine> lines;
    for (int number = 1; !text.empty(); ++number) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            lines.push_back({number, line});
    }
    return lines;
}

} // namespace digitlab
