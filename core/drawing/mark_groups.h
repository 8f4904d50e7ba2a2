// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/components.h"

#include <string>
#include <vector>

namespace digitlab {

/// More marks than this are not read as one number.
inline constexpr int mostMarks = 20;

/// Which parts of the ink make the marks of a number.
struct MarkGroups {
    std::vector<std::vector<std::size_t>> marks; ///< positions of the parts of each, from left to right
    std::string rejection;                       ///< why the marks are no number; empty where they may be one
};

/// Parts that lie one above the other, and small ones close beside the top of a larger one, belong to one digit; dirt
/// belongs to none. Two lines, a dot or another sign, a mark much smaller than the others and more than mostMarks are
/// rejected.
/// `penWidth` in pixels, 0 where it is not known.
MarkGroups groupIntoMarks(const std::vector<Component> &parts, double penWidth = 0);

/// "first" to "twentieth" for 0 to 19.
std::string ordinal(std::size_t position);

} // namespace digitlab
