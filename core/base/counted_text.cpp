// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counted_text.h"

namespace digitlab {

std::string groupedDigits(std::string digits)
{
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    for (std::size_t end = digits.size(); end > first + 3; end -= 3)
        digits.insert(end - 3, ",");
    return digits;
}

} // namespace digitlab
