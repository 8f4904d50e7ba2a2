// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/drawing/user_digit.h"
#include "core/nn/network.h"

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// How many were read rightly, of how many.
struct ReadCount {
    int correct = 0;
    int total = 0;

    double fraction() const { return total == 0 ? 0 : static_cast<double>(correct) / total; }
    /// Wilson's interval at 95 %.
    Interval interval() const { return wilsonInterval(correct, total); }
    friend bool operator==(const ReadCount &, const ReadCount &) = default;
};

/// How well a network reads the user's digits.
struct UserDigitsScore {
    ReadCount all;
    std::map<std::string, ReadCount> byLabel; ///< without those of which there is none
    int refused = 0;                          ///< in which nothing was seen; they count as not read

    /// Of that label.
    ReadCount of(const std::string &label) const;

    friend bool operator==(const UserDigitsScore &, const UserDigitsScore &) = default;
};

/// Reads each drawing by the steps of the canvas. Those whose label is no class of the network are left out. What was
/// read so far where it is stopped.
UserDigitsScore scoreUserDigits(std::shared_ptr<const Network> network, const std::vector<std::string> &classNames,
    const std::vector<UserDigit> &digits, const std::stop_token &stop = {});

} // namespace digitlab
