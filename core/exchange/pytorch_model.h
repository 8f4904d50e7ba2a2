// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <map>
#include <string>
#include <vector>

namespace digitlab {

/// The bytes of a file that torch.load reads, also with weights_only=True: an OrderedDict of tensors, as a module's
/// state_dict() is, with `metadata` as its attribute "digitlab". Throws std::runtime_error as zipFile() does.
std::string pytorchModel(const std::vector<NamedTensor> &state, const std::map<std::string, std::string> &metadata);

} // namespace digitlab
