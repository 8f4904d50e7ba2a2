// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// An operator of an ONNX graph with its attributes, as far as we read them.
struct OnnxNode {
    std::string kind; ///< "Conv"
    std::string name;
    std::vector<std::string> inputs;
    std::vector<std::string> outputs;
    std::map<std::string, std::vector<std::int64_t>> wholes; ///< one, or a list
    std::map<std::string, float> reals;
    std::map<std::string, std::string> texts;
    std::map<std::string, NamedTensor> tensors;
};

/// What an ONNX file holds.
struct OnnxFile {
    std::vector<OnnxNode> nodes;                  ///< in the order of computation, as ONNX asks
    std::map<std::string, NamedTensor> constants; ///< floats, and whole numbers as floats
    std::map<std::string, std::string> metadata;
};

/// Throws std::runtime_error where it is cut short, altered, no ONNX file, or has its weights in other files.
OnnxFile parseOnnx(std::string_view bytes);

} // namespace digitlab
