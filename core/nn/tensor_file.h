// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// What a model file and a checkpoint are made of: a JSON header and arrays of floats. As bytes: a line with the kind
/// ("DigitLab model 1"), the header's length (8 bytes, little-endian), the header, the arrays (float32, little-endian),
/// SHA-256 of all that in hexadecimal.
struct TensorFile {
    nlohmann::json header;
    std::vector<NamedTensor> tensors;
};

/// Numbers in an array of that shape. Throws std::runtime_error for sizes below 0 or with more than 2^32 numbers.
std::uint64_t elementCount(const std::vector<std::int64_t> &shape);

/// What is said of a file whose checksum is right and whose content is not.
std::string corruptText(const std::string &reason);

/// `kind`: "model" or "checkpoint".
std::string encodeTensorFile(std::string_view kind, const TensorFile &content);

/// Throws std::runtime_error with a sentence that begins with `name`: cut short, altered (checksum), or not of this
/// kind.
TensorFile decodeTensorFile(std::string_view kind, std::string_view bytes, const std::string &name);

} // namespace digitlab
