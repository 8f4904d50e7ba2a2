// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace digitlab {

/// Labelled images as another program stored them.
struct StoredSplit {
    std::vector<std::uint8_t> pixels; ///< 784 of each image
    std::vector<std::string> labels;  ///< numbers without a point; empty where the file has none
    int width = 0;                    ///< of each image before it became 28 x 28
    int height = 0;
};

} // namespace digitlab
