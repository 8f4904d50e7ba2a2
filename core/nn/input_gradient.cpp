// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/input_gradient.h"

#include "core/nn/network_p.h"

namespace digitlab {

namespace {

/// By LibTorch's operations, which know their gradient down to the image.
torch::Tensor differentiableLogits(CnnModule &module, const torch::Tensor &image)
{
    const auto parameters = module.named_parameters();
    const torch::Tensor pooled = torch::max_pool2d(module.featureMaps(image).back(), 2);
    const torch::Tensor flat
        = pooled.permute({0, 2, 3, 1}).reshape({1, -1}); // channels last, as the dense layer expects
    return module.output(torch::linear(flat, parameters["dense_weight"], parameters["dense_bias"]).relu());
}

} // namespace

std::vector<float> inputGradient(const Network &network, std::span<const std::uint8_t> image, int label)
{
    Network copy = network; // on the processor
    CnnModule &module = *copy.torchSide().module;
    const torch::Tensor input = imageTensor(image).requires_grad_();
    const torch::Tensor logit = differentiableLogits(module, input)[0][label];
    const torch::Tensor gradient = torch::autograd::grad({logit}, {input})[0].contiguous();
    return {gradient.data_ptr<float>(), gradient.data_ptr<float>() + gradient.numel()};
}

} // namespace digitlab
