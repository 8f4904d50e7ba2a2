// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/tensor_file.h"

namespace digitlab {

/// Whether the bytes begin as a file of that kind did in version 0.1: a line with the kind ("DigitLab model 1"), the
/// header's length (8 bytes, little-endian), the header with `tensors`, the arrays (float32, little-endian), SHA-256 of
/// all that in hexadecimal.
bool isTensorFile1(std::string_view kind, std::string_view bytes);

/// Of such bytes; throws as decodeTensorFile() does.
TensorFile decodeTensorFile1(std::string_view kind, std::string_view bytes, const std::string &name);

} // namespace digitlab
