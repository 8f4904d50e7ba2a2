// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"
#include "core/nn/worker_pool.h"

#include <torch/torch.h>
#include <vector>

namespace digitlab {

/// A gradient for each parameter, in their order; each lies in memory as its parameter does.
using Gradients = std::vector<torch::Tensor>;

/// The parameters of a network with Adam's moments, and what is done to them. A pool's threads share the work by
/// stretches that are the same for any number of threads.
class Optimiser
{
public:
    /// Moments of zero, where the module is, the processor or a GPU. The parameters stay the module's.
    explicit Optimiser(const torch::nn::Module &module);

    std::vector<torch::Tensor> weights() const;
    /// Brings them into the parameters' order in memory, where they are not in it.
    Gradients laidOut(Gradients gradients) const;

    /// Adds `more`, one after the other, to `sum`; false where a sum is not finite. On the processor.
    bool add(const std::vector<Gradients> &more, const Gradients &sum, WorkerPool &pool) const;
    /// One step of Adam, see adamStep(). On the processor.
    void step(const Gradients &gradients, std::int64_t step, double learningRate, double weightDecay, WorkerPool &pool);
    /// The same by LibTorch's operations, on a GPU, too.
    void stepByTorch(const Gradients &gradients, std::int64_t step, double learningRate, double weightDecay);

    /// Brings the moments to where the parameters are now.
    void follow();
    /// "mean.NAME" and "variance.NAME" of every parameter.
    std::vector<NamedTensor> moments() const;
    /// Throws std::runtime_error where they do not fit.
    void setMoments(const std::vector<NamedTensor> &moments);

private:
    /// A parameter with its moments, which lie in memory as it does.
    struct Parameter {
        std::string name;
        torch::Tensor weight;
        torch::Tensor mean;
        torch::Tensor variance;
    };
    /// A part of one parameter.
    struct Stretch {
        std::size_t parameter = 0;
        std::int64_t begin = 0;
        std::int64_t end = 0;
    };

    static std::vector<Stretch> stretchesOf(const std::vector<Parameter> &parameters);
    static std::span<float> flat(const torch::Tensor &tensor, const Stretch &stretch);

    std::vector<Parameter> m_parameters;
    std::vector<Stretch> m_stretches;
};

} // namespace digitlab
