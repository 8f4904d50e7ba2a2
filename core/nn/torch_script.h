// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <map>
#include <string>

namespace digitlab {

/// The bytes of a TorchScript module with these parameters. `forward` is the source of its function, as
/// torch.jit compiles it; `files` lie in it under these names. Throws std::runtime_error where LibTorch cannot make it.
std::string torchScript(const std::vector<NamedTensor> &parameters, const std::string &forward,
    const std::map<std::string, std::string> &files);

} // namespace digitlab
