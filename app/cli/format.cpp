// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include "core/base/interval.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace digitlab::cli {

std::string fixed(double value, int digits)
{
    std::array<char, 400> text{}; // the longest double has 309 digits before the point
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string percent(double share)
{
    return fixed(100 * share, 1) + " %";
}

double shortest(float value)
{
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    double result = static_cast<double>(value); // stays where it is not finite
    std::from_chars(text.data(), written.ptr, result);
    return result;
}

std::vector<double> shortest(const std::vector<float> &values)
{
    std::vector<double> result(values.size());
    std::ranges::transform(values, result.begin(), [](float value) { return shortest(value); });
    return result;
}

std::string duration(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return "unknown";
    if (seconds < 59.95)
        return fixed(seconds, 1) + " s";
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    const auto twoDigits = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + twoDigits(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + twoDigits(whole % 3600 / 60) + " min";
}

std::string accuracyText(int correct, int total)
{
    const Interval interval = wilsonInterval(correct, total);
    const double accuracy = total > 0 ? static_cast<double>(correct) / total : 0;
    return percent(accuracy) + " (95 % interval " + fixed(100 * interval.low, 1) + " to " + percent(interval.high)
        + ")";
}

} // namespace digitlab::cli
