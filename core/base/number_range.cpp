// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_range.h"

#include "core/base/number_text.h"

#include <cmath>
#include <cstdint>
#include <stdexcept>

namespace digitlab {

namespace {

std::string endText(double end)
{
    return end == std::floor(end) ? grouped(static_cast<std::int64_t>(end)) : shortestDecimal(end);
}

} // namespace

bool NumberRange::contains(double value) const
{
    return (value > lowest || (withLowest && value == lowest))
        && (value < highest || (withHighest && value == highest));
}

std::string NumberRange::text() const
{
    if (withLowest && withHighest)
        return endText(lowest) + " to " + endText(highest);
    return (withLowest ? "at least " : "above ") + endText(lowest) + (withHighest ? " and at most " : " and below ")
        + endText(highest);
}

void requireInRange(const std::string &name, double value, const NumberRange &range, const std::string &unit)
{
    if (!range.contains(value))
        throw std::invalid_argument(name + " is " + shortestDecimal(value) + "; expected " + range.text() + unit);
}

} // namespace digitlab
