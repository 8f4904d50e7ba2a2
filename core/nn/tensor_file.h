// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// What model files, checkpoints and the weights of epochs are made of: a JSON object and arrays of floats. As bytes a
/// file in the safetensors layout (https://huggingface.co/docs/safetensors), whose `__metadata__` begins with the kind
/// ("DigitLab model 2") and the SHA-256 of the file with zeros in its place; each field of the object follows as JSON.
struct TensorFile {
    nlohmann::json header;
    std::vector<NamedTensor> tensors;
};

/// Of arrays with more than one dimension; the others are always float32.
enum class TensorStorage {
    Float32,
    SixteenBits, ///< whole numbers of 1/32,767 of the largest value, see RoundedValues
};

/// Numbers in an array of that shape. Throws std::runtime_error for sizes below 0 or with more than 2^32 numbers.
std::uint64_t elementCount(const std::vector<std::int64_t> &shape);

/// What is said of a file whose checksum is right and whose content is not.
std::string corruptText(const std::string &reason);

/// `kind`: "model", "checkpoint" or "epoch".
std::string encodeTensorFile(
    std::string_view kind, const TensorFile &content, TensorStorage storage = TensorStorage::Float32);

/// Files of version 0.1, too. Throws std::runtime_error with a sentence that begins with `name`: cut short, altered
/// (checksum), or not of this kind.
TensorFile decodeTensorFile(std::string_view kind, std::string_view bytes, const std::string &name);

} // namespace digitlab
