// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/adam.h"

#include <torch/torch.h>

namespace digitlab {

/// adamStep() by LibTorch's operations, for tensors that lie on a GPU.
void adamStepByTorch(torch::Tensor weight, const torch::Tensor &gradient, torch::Tensor mean, torch::Tensor variance,
    std::int64_t step, const AdamOptions &options);

} // namespace digitlab
