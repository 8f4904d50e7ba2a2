// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <string>

namespace digitlab {

/// "60,000" of the digits of a whole number: one way to write counts in all sentences.
std::string groupedDigits(std::string digits);

std::string grouped(std::integral auto number)
{
    return groupedDigits(std::to_string(number));
}

/// "1 picture", "2,000 pictures".
std::string counted(std::integral auto number, const std::string &one, const std::string &many)
{
    return grouped(number) + " " + (number == 1 ? one : many);
}

/// The same for a noun that only takes an s.
std::string counted(std::integral auto number, const std::string &noun)
{
    return counted(number, noun, noun + "s");
}

} // namespace digitlab
