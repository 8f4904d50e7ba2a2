// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace digitlab {

/// Compares text with the numbers in it by value and letters without their case: "img2" < "Img10".
bool naturalLess(std::string_view a, std::string_view b);

} // namespace digitlab
