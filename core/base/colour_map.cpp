// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/colour_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace digitlab {

namespace {

// Every 17th of the 256 published colours of cividis (PLOS ONE 13(7): e0199239).
constexpr std::array<Rgb, 16> cividisStops{{
    {0.000000, 0.135112, 0.304751},
    {0.000000, 0.181610, 0.421859},
    {0.117612, 0.225935, 0.434308},
    {0.208926, 0.272546, 0.424809},
    {0.279411, 0.318677, 0.423031},
    {0.342246, 0.364939, 0.428559},
    {0.401418, 0.411790, 0.440708},
    {0.458366, 0.459552, 0.460457},
    {0.517920, 0.508454, 0.472707},
    {0.582087, 0.558670, 0.468118},
    {0.648222, 0.610553, 0.454801},
    {0.716177, 0.664384, 0.432386},
    {0.785965, 0.720438, 0.399613},
    {0.857809, 0.778969, 0.353259},
    {0.932180, 0.840159, 0.285880},
    {0.995737, 0.909344, 0.217772},
}};
constexpr Rgb blue{0, 114 / 255.0, 178 / 255.0};
constexpr Rgb vermilion{213 / 255.0, 94 / 255.0, 0};

double limited(double value, double low, double high)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : 0;
}

Rgb mixed(const Rgb &a, const Rgb &b, double fraction)
{
    return {a.red + fraction * (b.red - a.red), a.green + fraction * (b.green - a.green),
        a.blue + fraction * (b.blue - a.blue)};
}

double luminance(const Rgb &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

Rgb cividisColour(double fraction)
{
    constexpr int last = static_cast<int>(cividisStops.size()) - 1;
    const double place = limited(fraction, 0, 1) * last;
    const int below = std::min(static_cast<int>(place), last - 1);
    return mixed(cividisStops[static_cast<std::size_t>(below)], cividisStops[static_cast<std::size_t>(below) + 1],
        place - below);
}

Rgb divergingColour(double value)
{
    const double distance = limited(value, -1, 1);
    return mixed({1, 1, 1}, distance < 0 ? blue : vermilion, std::abs(distance));
}

Rgb textColourOn(const Rgb &background)
{
    // Equal contrast with black and white lies where (1.05)/(L + 0.05) = (L + 0.05)/0.05.
    return luminance(background) > std::sqrt(1.05 * 0.05) - 0.05 ? Rgb{0, 0, 0} : Rgb{1, 1, 1};
}

std::string hexText(const Rgb &colour)
{
    std::array<char, 8> text{};
    const auto byte = [](double part) { return static_cast<unsigned>(std::lround(255 * limited(part, 0, 1))); };
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", byte(colour.red), byte(colour.green), byte(colour.blue));
    return text.data();
}

} // namespace digitlab
