// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sign_flip.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <stdexcept>

namespace digitlab {

namespace {

/// Sums that differ by less than this of the sum of all absolute values are equal: each is added up in another order.
constexpr double rounding = 1e-12;

} // namespace

double leastSignFlipPValue(std::size_t differences)
{
    return std::ldexp(2, -static_cast<int>(differences));
}

double signFlipPValue(std::span<const double> differences)
{
    if (differences.empty() || differences.size() > mostSignFlips)
        throw std::invalid_argument("The sign-flip test takes 1 to 20 differences.");
    double sum = 0;
    double whole = 0;
    for (const double difference : differences) {
        sum += difference;
        whole += std::abs(difference);
    }
    const double observed = std::abs(sum) - rounding * whole;
    std::uint32_t flipped = 0;
    std::uint32_t asFar = 1; // the observed signs themselves
    const std::uint32_t choices = std::uint32_t{1} << differences.size();
    for (std::uint32_t choice = 1; choice < choices; ++choice) { // Gray code: one sign changes at each step
        const auto place = static_cast<std::size_t>(std::countr_zero(choice));
        flipped ^= std::uint32_t{1} << place;
        sum += ((flipped >> place) & 1U ? -2 : 2) * differences[place];
        asFar += std::abs(sum) >= observed ? 1U : 0U;
    }
    return static_cast<double>(asFar) / choices;
}

} // namespace digitlab
