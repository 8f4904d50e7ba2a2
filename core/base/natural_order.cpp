// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/natural_order.h"

#include "core/base/name_words.h"

#include <algorithm>
#include <compare>

namespace digitlab {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the number off the text's start; its leading zeros do not count.
std::string_view takeNumber(std::string_view &text)
{
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
    std::string_view number = text.substr(0, end);
    text.remove_prefix(end);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

std::strong_ordering compareNumbers(std::string_view a, std::string_view b)
{
    return a.size() != b.size() ? a.size() <=> b.size() : a <=> b;
}

std::strong_ordering naturalOrder(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        std::strong_ordering order = std::strong_ordering::equal;
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view number = takeNumber(a);
            order = compareNumbers(number, takeNumber(b));
        } else {
            order
                = static_cast<unsigned char>(lowerCase(a.front())) <=> static_cast<unsigned char>(lowerCase(b.front()));
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
        if (order != std::strong_ordering::equal)
            return order;
    }
    return a.size() <=> b.size();
}

} // namespace

bool naturalLess(std::string_view a, std::string_view b)
{
    const std::strong_ordering order = naturalOrder(a, b);
    return order != std::strong_ordering::equal ? order == std::strong_ordering::less : a < b;
}

} // namespace digitlab
