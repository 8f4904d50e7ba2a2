// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <vector>

namespace digitlab {

/// How numbers are written in all texts: with a point in every locale, also in the window, where Qt has taken over the
/// user's.

/// The value with so many digits after the point, rounded as C and Python round.
std::string decimal(double value, int digits);
/// As short as it can be and still be read back to the same value: "0.001", "1e-05", "0.123456789012345".
std::string shortestDecimal(double value);
/// With only the digits that distinguish each float from its neighbours, as in the tables of a run.
std::vector<double> shortest(const std::vector<float> &values);

/// "60,000" of the digits of a whole number.
std::string groupedDigits(std::string digits);

std::string grouped(std::integral auto number)
{
    return groupedDigits(std::to_string(number));
}

/// "1 image", "2,000 images".
std::string counted(std::integral auto number, const std::string &one, const std::string &many)
{
    return grouped(number) + " " + (number == 1 ? one : many);
}

/// The same for a noun that only takes an s.
std::string counted(std::integral auto number, const std::string &noun)
{
    return counted(number, noun, noun + "s");
}

/// "93.3 %" for 0.933.
std::string percentText(double fraction);
/// "90.1 to 95.6 %".
std::string percentRange(const Interval &interval);
/// "93.3 % (90.1 to 95.6 %)".
std::string percentWithRange(double fraction, const Interval &interval);
/// "93.3 % (95 % interval 90.1 to 95.6 %)": Wilson's.
std::string accuracyText(int correct, int total);
/// Never rounded to a certainty that no network has: "99.3 %", "<0.1 %", ">99.9 %"; "-" for no number.
std::string probabilityText(double probability);
/// "p = 0.03", "p < 0.0001"; with enough digits to tell on which side of 0.05 it lies.
std::string pValueText(double p);

/// "8.1 s", "2 min 5 s", "1 h 12 min"; "unknown" for what is none.
std::string durationText(double seconds);
/// The same without tenths, which would flicker: "8 s".
std::string timeLeftText(double seconds);
/// "2,140 images/s".
std::string speedText(double imagesPerSecond);
/// "820 bytes", "12 kB", "4.2 MB".
std::string byteText(std::uintmax_t bytes);
/// "1.2 of 11.6 MB".
std::string megabytesText(std::intmax_t done, std::intmax_t total);

} // namespace digitlab
