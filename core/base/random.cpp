// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cmath>
#include <numbers>

namespace digitlab {

namespace {

constexpr std::uint64_t goldenGamma = 0x9E3779B97F4A7C15U;

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

} // namespace

Random::Random(std::uint64_t seed, Stream stream, std::uint64_t place, std::uint64_t subPlace)
    : m_state(seed)
{
    for (const std::uint64_t part : {static_cast<std::uint64_t>(stream), place, subPlace})
        m_state = mixed(m_state + goldenGamma) ^ mixed(part * goldenGamma + 1);
}

std::uint64_t Random::next()
{
    m_state += goldenGamma;
    return mixed(m_state);
}

std::uint64_t Random::at(std::uint64_t index) const
{
    return mixed(m_state + (index + 1) * goldenGamma);
}

void Random::fill(std::span<std::uint64_t> numbers, std::uint64_t first) const
{
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = at(first + i);
}

std::uint64_t Random::below(std::uint64_t bound)
{
    // Values below the threshold would make the first ones likelier.
    const std::uint64_t threshold = (0 - bound) % bound;
    std::uint64_t value = next();
    while (value < threshold)
        value = next();
    return value % bound;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double Random::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

} // namespace digitlab
