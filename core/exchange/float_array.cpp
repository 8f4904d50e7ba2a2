// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/float_array.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace digitlab {

namespace {

float fromHalf(std::uint16_t bits)
{
    const int exponent = bits >> 10 & 0x1F;
    const int fraction = bits & 0x3FF;
    float value = 0;
    if (exponent == 0)
        value = std::ldexp(static_cast<float>(fraction), -24);
    else if (exponent == 0x1F)
        value = fraction == 0 ? std::numeric_limits<float>::infinity() : std::numeric_limits<float>::quiet_NaN();
    else
        value = std::ldexp(static_cast<float>(fraction + 1024), exponent - 25);
    return (bits & 0x8000) != 0 ? -value : value;
}

float fromBrain(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

template <typename Stored, typename Convert> std::vector<float> converted(std::string_view bytes, Convert convert)
{
    std::vector<float> values(bytes.size() / sizeof(Stored));
    for (std::size_t i = 0; i < values.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, bytes.data() + i * sizeof stored, sizeof stored);
        values[i] = convert(stored);
    }
    return values;
}

} // namespace

std::vector<float> floatsFrom(FloatType type, std::string_view bytes)
{
    switch (type) {
    case FloatType::Half:
        return converted<std::uint16_t>(bytes, fromHalf);
    case FloatType::Brain:
        return converted<std::uint16_t>(bytes, fromBrain);
    case FloatType::Single:
        return converted<float>(bytes, [](float value) { return value; });
    case FloatType::Double:
        return converted<double>(bytes, [](double value) { return static_cast<float>(value); });
    }
    return {};
}

} // namespace digitlab
