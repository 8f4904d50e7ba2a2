// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/table_columns.h"

#include "core/base/name_words.h"
#include "core/data/formats/stored_images.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace digitlab {

namespace {

constexpr std::size_t fewestPixels = 16;
constexpr std::size_t pixelsOfDigits = 64; // scikit-learn's and UCI's, whose label comes last

bool isTableNumber(std::string_view field)
{
    field = field.substr(std::min(field.find_first_not_of(' '), field.size()));
    field = field.substr(0, field.find_last_not_of(' ') + 1);
    double value = 0;
    const auto result = std::from_chars(field.data(), field.data() + field.size(), value);
    return result.ec == std::errc() && result.ptr == field.data() + field.size();
}

bool isOneOf(std::string_view title, std::span<const std::string_view> names)
{
    return std::ranges::find(names, lowerCase(title)) != names.end();
}

bool isLabelTitle(std::string_view title)
{
    static constexpr std::array<std::string_view, 8> names{
        "label", "labels", "target", "class", "digit", "y", "character", "species"};
    return isOneOf(title, names);
}

bool isCountTitle(std::string_view title)
{
    static constexpr std::array<std::string_view, 5> names{"", "id", "index", "unnamed: 0", "imageid"};
    return isOneOf(title, names);
}

/// The columns that are left for pixels must follow each other and make a square.
std::optional<TableColumns> columnsBeside(std::size_t columns, TableColumns found, std::size_t counts)
{
    std::size_t pixels = columns - counts - (found.label ? 1 : 0);
    found.side = pixels < fewestPixels ? 0 : sideOfSquare(pixels);
    found.firstPixel = counts + (found.label && *found.label == counts ? 1 : 0);
    const bool isAtEnd = !found.label || *found.label == counts || *found.label + 1 == columns;
    return found.side > 0 && isAtEnd ? std::optional(found) : std::nullopt;
}

std::optional<TableColumns> titledColumns(std::span<const std::string_view> titles)
{
    const auto label = std::ranges::find_if(titles, isLabelTitle);
    TableColumns found{.hasTitles = true, .label = {}};
    if (label != titles.end())
        found.label = static_cast<std::size_t>(label - titles.begin());
    const std::size_t counts = titles.size() > 1 && isCountTitle(titles.front()) ? 1 : 0;
    return columnsBeside(titles.size(), found, counts);
}

std::optional<TableColumns> bareColumns(std::size_t columns, bool hasTitles)
{
    const std::size_t label = columns == pixelsOfDigits + 1 ? pixelsOfDigits : 0;
    if (const auto found = columnsBeside(columns, {.hasTitles = hasTitles, .label = label}, 0))
        return found;
    return columnsBeside(columns, {.hasTitles = hasTitles, .label = {}}, 0);
}

} // namespace

std::optional<TableColumns> tableColumns(std::span<const std::string_view> firstLine)
{
    if (firstLine.size() < fewestPixels)
        return {};
    const auto numbers = static_cast<std::size_t>(std::ranges::count_if(firstLine, isTableNumber));
    if (numbers + 1 >= firstLine.size()) // a label may be a letter
        return bareColumns(firstLine.size(), std::ranges::any_of(firstLine, isLabelTitle));
    if (const auto titled = titledColumns(firstLine))
        return titled;
    return bareColumns(firstLine.size(), true);
}

} // namespace digitlab
