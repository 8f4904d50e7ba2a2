#include "core/evaluation/decimal.h"

#include <array>
#include <charconv>

namespace digitlab {

std::string decimal(double value, int digits)
{
    std::array<char, 400> text; // the largest double has 309 digits before the point
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits);
    return {text.data(), result.ptr};
}

} // namespace digitlab
