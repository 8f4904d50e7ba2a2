// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/axis_ticks.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace digitlab {

namespace {

constexpr std::size_t longestLabel = 5; // characters; what is longer is written as a power of ten

/// "2e17" for 2e+17, "5e-7" for 5e-07.
std::string scientific(double value)
{
    if (value == 0)
        return "0";
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9));
    return shortestDecimal(std::round(value / std::pow(10, exponent) * 10) / 10) + "e" + std::to_string(exponent);
}

/// 1, 2 and 5 times the powers of ten.
std::vector<double> fineTicks(int firstPower, int lastPower)
{
    std::vector<double> ticks;
    for (int power = firstPower; power <= lastPower; ++power)
        for (const double factor : std::array{1.0, 2.0, 5.0})
            ticks.push_back(factor * std::pow(10, power));
    return ticks;
}

/// Those from the last one below the range to the first one above it.
std::vector<double> around(const std::vector<double> &ticks, double low, double high)
{
    constexpr double tolerance = 1e-9;
    auto first = std::ranges::upper_bound(ticks, low * (1 + tolerance));
    if (first != ticks.begin())
        --first;
    auto last = std::ranges::lower_bound(ticks, high * (1 - tolerance));
    if (last != ticks.end())
        ++last;
    return {first, std::max(first, last)};
}

} // namespace

std::vector<double> axisTicks(double low, double high)
{
    const double range = high - low;
    if (!std::isfinite(range) || range <= 0)
        return std::isfinite(low) && std::isfinite(high)
            ? std::vector<double>{low, low + (std::abs(low) < 1e6 ? 1 : std::abs(low))}
            : std::vector<double>{0, 1};
    const double rough = range / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double factor = rough / power;
    const double step = power * (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10);
    if (!std::isfinite(step) || step <= 0 || !(std::abs(low) / step < 1e9) || !std::isfinite(high + step))
        return {low, high};
    std::vector<double> ticks;
    const auto first = static_cast<long long>(std::floor(low / step + 1e-9));
    const auto last = static_cast<long long>(std::ceil(high / step - 1e-9));
    for (long long i = first; i <= last; ++i)
        ticks.push_back(static_cast<double>(i) * step);
    return ticks;
}

std::vector<double> logarithmicTicks(double low, double high)
{
    constexpr int mostPowers = 7;
    if (!(low > 0) || !std::isfinite(low) || !(high >= low) || !std::isfinite(high))
        return {0.1, 1};
    const int first = static_cast<int>(std::floor(std::log10(low) + 1e-9));
    const int last = std::max(static_cast<int>(std::ceil(std::log10(high) - 1e-9)), first + 1);
    if (last - first <= 2) {
        const std::vector<double> fine = around(fineTicks(first, last), low, high);
        return fine.size() >= 2 ? fine : std::vector<double>{std::pow(10, first), std::pow(10, first + 1)};
    }
    const int step = (last - first + mostPowers - 1) / mostPowers;
    std::vector<double> ticks;
    for (int power = first; power < last + step; power += step)
        ticks.push_back(std::pow(10, std::min(power, 308)));
    return ticks;
}

std::vector<std::string> tickLabels(const std::vector<double> &ticks, AxisScale scale, double factor)
{
    const double step = ticks.size() > 1 ? factor * (ticks[1] - ticks[0]) : 1;
    const int digits = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    std::vector<std::string> labels;
    labels.reserve(ticks.size());
    for (const double tick : ticks)
        labels.push_back(scale == AxisScale::Linear ? decimal(factor * tick, digits) : shortestDecimal(factor * tick));
    const auto isLong
        = [](const std::string &label) { return label.size() > longestLabel || label.find('e') != std::string::npos; };
    const bool anyLong = std::ranges::any_of(labels, isLong);
    for (std::size_t i = 0; i < ticks.size(); ++i)
        if (scale == AxisScale::Linear ? anyLong : isLong(labels[i]))
            labels[i] = scientific(factor * ticks[i]);
    return labels;
}

} // namespace digitlab
