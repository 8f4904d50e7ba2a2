// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layer.h"
#include "core/nn/network.h"

#include <string>
#include <vector>

namespace digitlab {

/// The layers up to the softmax as PyTorch's nn.Sequential has them.
struct TorchLayers {
    std::vector<NamedTensor> state; ///< "0.weight", "0.bias", "1.running_mean": its state_dict
    std::string sequential;         ///< "nn.Sequential(nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), ...)"
    std::string script;             ///< def forward(self, pixels), to probabilities, with "." in names as "_"
};

TorchLayers torchLayers(const std::vector<Layer> &layers);

} // namespace digitlab
