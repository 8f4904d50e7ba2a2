// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace digitlab {

/// 16 bits as IEEE 754 has them, and with the exponent of 32 (bfloat16); 32 and 64 bits.
enum class FloatType { Half, Brain, Single, Double };

/// Little-endian numbers; what is left over at the end is dropped.
std::vector<float> floatsFrom(FloatType type, std::string_view bytes);

} // namespace digitlab
