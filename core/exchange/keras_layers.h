// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layer.h"
#include "core/nn/network.h"

#include <nlohmann/json.hpp>
#include <string>

namespace digitlab {

/// A layer as Keras describes and stores it.
struct KerasLayer {
    std::string className;            ///< "Conv2D"
    std::string name;                 ///< "conv2d_1"
    nlohmann::json config;            ///< with the name
    std::vector<NamedTensor> weights; ///< "conv2d_1/kernel:0"; channels last
};

/// With an input layer for n x 28 x 28 x 1 in front. A ReLU or softmax is the activation of the layer before it where
/// that is a convolution or a dense one.
std::vector<KerasLayer> kerasLayers(const std::vector<Layer> &layers);

} // namespace digitlab
