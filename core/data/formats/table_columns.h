// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace digitlab {

/// Where the fields of a table's lines stand.
struct TableColumns {
    bool hasTitles = false; ///< in the first line
    std::optional<std::size_t> label;
    std::size_t firstPixel = 0;
    int side = 0; ///< of the square images

    std::size_t pixels() const { return static_cast<std::size_t>(side) * static_cast<std::size_t>(side); }
};

/// What the first line of a table of images says: one column for each pixel of a square, beside them one for the label
/// ("label", "target", "class", "digit" or "y"; without a title the first, in UCI's and scikit-learn's 8 x 8 digits the
/// last) or none, and perhaps one that counts. Nothing where it is no such table.
std::optional<TableColumns> tableColumns(std::span<const std::string_view> firstLine);

} // namespace digitlab
