// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/diverged_network.h"

#include <algorithm>

namespace digitlab {

Network divergedNetwork()
{
    Network network({.filters = {2, 2, 2}, .denseWidth = 8});
    std::vector<NamedTensor> weights = network.weights();
    for (NamedTensor &tensor : weights)
        std::ranges::fill(tensor.values, 1e30F);
    network.setWeights(weights);
    return network;
}

} // namespace digitlab
