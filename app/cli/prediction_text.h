// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace digitlab::cli {

/// The most probable class: "2 (83.0 %)".
std::string predictionText(const std::vector<float> &probabilities, const std::vector<std::string> &classNames);

/// Why an image is rejected, or the best guess if there is one: "not sure this is a digit; if it is, a 2 (83.0 %)".
std::string rejectionText(
    const std::string &reason, const std::vector<float> &probabilities, const std::vector<std::string> &classNames);

} // namespace digitlab::cli
