// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/cnn_module_p.h"
#include "core/nn/network.h"

#include <memory>

namespace digitlab {

struct Network::Private {
    NetworkSpec spec;
    std::shared_ptr<CnnModule> module;
    Calibration calibration;
    InputPreparation preparation;
};

/// n x 1 x 28 x 28 floats, channels-last, from n x 784 bytes.
torch::Tensor imageTensor(std::span<const std::uint8_t> images);

} // namespace digitlab
