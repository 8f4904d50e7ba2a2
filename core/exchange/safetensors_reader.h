// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// Arrays of a file in the safetensors layout (https://huggingface.co/docs/safetensors) that another program wrote.
struct SafetensorsFile {
    std::vector<NamedTensor> tensors; ///< of floats of 16, 32 or 64 bits; others are left out
    std::map<std::string, std::string> metadata;
};

/// Throws std::runtime_error where it is cut short, altered, or of another format.
SafetensorsFile readSafetensors(std::string_view bytes);

} // namespace digitlab
