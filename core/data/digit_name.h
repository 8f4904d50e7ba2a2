// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace digitlab {

/// The digit that a class's name stands for: "7", "07", "seven", "Seven", "digit_7", "class-07", "7 (seven)". Nothing
/// where the name says another word, no digit or two of them.
std::optional<int> digitOfName(std::string_view name);

} // namespace digitlab
