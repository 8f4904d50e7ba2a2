// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/value_parser.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace digitlab::cli {

namespace {

template <typename T> std::optional<T> parsed(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// A comma separates values here, as in lists of them.
bool hasDecimalComma(std::string_view text)
{
    std::string withPoint(text);
    const std::size_t comma = withPoint.find(',');
    if (comma == std::string::npos)
        return false;
    withPoint[comma] = '.';
    return parsed<double>(withPoint).has_value();
}

/// "from 0 to 10" or "above 0 and below 1", to follow "a number".
std::string rangeText(const NumberRange &range)
{
    return (!range.withLowest ? "" : range.withHighest ? "from " : "of ") + range.text();
}

} // namespace

void refuseText(std::string_view text, const std::string &allowed)
{
    throw std::invalid_argument("expected " + allowed + ", not \"" + std::string(text) + "\"");
}

std::string listed(const std::vector<std::string> &words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return text;
}

std::vector<std::string_view> splitAtCommas(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t comma = text.find(',');
        parts.push_back(text.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        text.remove_prefix(comma + 1);
    }
}

bool isNumber(std::string_view text)
{
    return parsed<double>(text).has_value();
}

int parseWhole(std::string_view text, int low, int high)
{
    const auto value = parsed<int>(text);
    if (!value || *value < low || *value > high)
        refuseText(text, "a whole number from " + grouped(low) + " to " + grouped(high));
    return *value;
}

std::uint64_t parseSeed(std::string_view text)
{
    const auto value = parsed<std::uint64_t>(text);
    if (!value)
        refuseText(text, "a whole number from 0 to 18,446,744,073,709,551,615");
    return *value;
}

double parseNumber(std::string_view text, const NumberRange &range)
{
    const auto value = parsed<double>(text);
    if (!value || !range.contains(*value))
        refuseText(text, "a number " + rangeText(range) + (hasDecimalComma(text) ? " with a decimal point" : ""));
    return *value;
}

std::array<int, 3> parseFilters(std::string_view text, const NumberRange &range)
{
    const std::vector<std::string_view> parts = splitAtCommas(text);
    std::array<int, 3> filters{};
    if (parts.size() != filters.size())
        refuseText(text, "three whole numbers separated by commas, such as 32,64,128");
    for (std::size_t i = 0; i < filters.size(); ++i)
        filters[i] = parseWhole(parts[i], static_cast<int>(range.lowest), static_cast<int>(range.highest));
    return filters;
}

int chosenWord(std::string_view text, const std::vector<std::string> &words)
{
    const auto found = std::ranges::find(words, text);
    if (found == words.end())
        refuseText(text, listed(words));
    return static_cast<int>(found - words.begin());
}

std::function<std::string(const std::string &)> checkedBy(std::function<void(const std::string &)> parse)
{
    return [parse = std::move(parse)](const std::string &text) -> std::string {
        try {
            parse(text);
            return {};
        } catch (const std::invalid_argument &refusal) {
            return refusal.what();
        }
    };
}

} // namespace digitlab::cli
