// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace digitlab {

namespace {

std::string wholeDurationText(double seconds)
{
    const long long whole = std::llround(seconds);
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

bool isDuration(double seconds)
{
    return std::isfinite(seconds) && seconds >= 0;
}

} // namespace

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

std::vector<double> shortest(const std::vector<float> &values)
{
    std::vector<double> result(values.begin(), values.end()); // stays where it is not finite
    std::array<char, 64> text;
    for (std::size_t i = 0; i < values.size(); ++i)
        std::from_chars(text.data(), std::to_chars(text.data(), text.data() + text.size(), values[i]).ptr, result[i]);
    return result;
}

std::string groupedDigits(std::string digits)
{
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    for (std::size_t end = digits.size(); end > first + 3; end -= 3)
        digits.insert(end - 3, ",");
    return digits;
}

std::string percentText(double fraction)
{
    return decimal(100 * fraction, 1) + " %";
}

std::string percentRange(const Interval &interval)
{
    return decimal(100 * interval.low, 1) + " to " + percentText(interval.high);
}

std::string percentWithRange(double fraction, const Interval &interval)
{
    return percentText(fraction) + " (" + percentRange(interval) + ")";
}

std::string accuracyText(int correct, int total)
{
    const double accuracy = total > 0 ? static_cast<double>(correct) / total : 0;
    return percentText(accuracy) + " (95 % interval " + percentRange(wilsonInterval(correct, total)) + ")";
}

std::string probabilityText(double probability)
{
    if (!std::isfinite(probability))
        return "-";
    return probability < 0.0005 ? "<0.1 %" : probability >= 0.9995 ? ">99.9 %" : percentText(probability);
}

std::string pValueText(double p)
{
    if (p < 0.0001)
        return "p < 0.0001";
    // Near 0.05 two digits would read the same on both sides of it.
    if (p < 0.001 || (p >= 0.045 && p < 0.055))
        return "p = " + decimal(p, 4);
    return "p = " + decimal(p, p < 0.01 ? 3 : 2);
}

std::string durationText(double seconds)
{
    return isDuration(seconds) && seconds < 59.95 ? decimal(seconds, 1) + " s" : timeLeftText(seconds);
}

std::string timeLeftText(double seconds)
{
    return isDuration(seconds) ? wholeDurationText(seconds) : "unknown";
}

std::string speedText(double imagesPerSecond)
{
    return grouped(std::llround(imagesPerSecond)) + " images/s";
}

std::string byteText(std::uintmax_t bytes)
{
    if (bytes < 1000)
        return counted(bytes, "byte");
    const auto size = static_cast<double>(bytes);
    return size < 1e6 ? decimal(size / 1e3, 0) + " kB"
        : size < 1e9  ? decimal(size / 1e6, 1) + " MB"
                      : decimal(size / 1e9, 1) + " GB";
}

std::string megabytesText(std::intmax_t done, std::intmax_t total)
{
    return decimal(static_cast<double>(done) / 1e6, 1) + " of " + decimal(static_cast<double>(total) / 1e6, 1) + " MB";
}

} // namespace digitlab
