// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace digitlab {

/// A table that pairs values with the words that files, the command line and the window have for them.
template <typename Value, std::size_t Count> using ValueNames = std::array<std::pair<Value, std::string_view>, Count>;

/// "" for a value that the table lacks.
template <typename Names, typename Value> std::string nameOf(const Names &names, Value value)
{
    for (const auto &[candidate, name] : names)
        if (candidate == value)
            return std::string(name);
    return {};
}

} // namespace digitlab
