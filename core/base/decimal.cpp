// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <array>
#include <charconv>
#include <limits>

namespace digitlab {

std::string decimal(double value, int digits)
{
    std::array<char, 400> text; // the largest double has 309 digits before the point
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits);
    return {text.data(), result.ptr};
}

std::string shortestDecimal(double value)
{
    constexpr int enough = std::numeric_limits<double>::max_digits10;
    std::array<char, 32> text;
    const char *end = text.data();
    for (int digits = 6; digits <= enough; ++digits) {
        end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits).ptr;
        double read = 0;
        std::from_chars(text.data(), end, read);
        if (read == value)
            break;
    }
    return {static_cast<const char *>(text.data()), end};
}

} // namespace digitlab
