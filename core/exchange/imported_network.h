// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layer.h"
#include "core/nn/network.h"

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace digitlab {

/// A layer with what its file calls it.
struct NamedLayer {
    Layer layer;
    std::string kind; ///< "Conv2D", "Gemm"
    std::string name; ///< "conv2d_1"
};

/// A network as a file of another program describes it. The columns of dense weights after a flattening are in the
/// order height, width, channels.
struct ImportedNetwork {
    std::vector<NamedLayer> layers;
    std::map<std::string, std::string> metadata; ///< what exportModel() left; empty for other programs' files
};

/// `Conv2D "conv2d_1" does not fit: its kernel is 5 x 5; ...`
std::runtime_error misfit(const std::string &kind, const std::string &name, const std::string &reason);

/// The same function of pixels as a network of ours: three blocks of convolution, (batch normalisation), ReLU and max
/// pooling, then dense, ReLU, dense, (softmax). Rescaled pixels and dropout are understood; dropout anywhere. Throws
/// std::runtime_error that names the first layer which does not fit.
Network networkFrom(const std::vector<NamedLayer> &layers);

} // namespace digitlab
