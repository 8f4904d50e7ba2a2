#pragma once

#include "core/data/random.h"
#include "core/model/network_spec.h"

#include <array>
#include <optional>
#include <torch/torch.h>
#include <vector>

namespace digitlab {

/// The network of a NetworkSpec as a Torch module. Parameters are kept channels-last.
class CnnModule : public torch::nn::Module
{
public:
    CnnModule(const NetworkSpec &spec, std::uint64_t seed);

    /// What makes one training step's dropout: the same numbers for any number of threads.
    struct DropoutSeed {
        std::uint64_t seed = 0;
        std::uint64_t step = 0;
    };

    /// `images`: n x 1 x 28 x 28 floats, pixels 0 to 255; gives n x classes logits. With a seed: batch statistics and
    /// dropout as in training; without: as in prediction.
    torch::Tensor forward(const torch::Tensor &images, std::optional<DropoutSeed> training = {});
    /// What the output layer works on: n x denseWidth, after ReLU.
    torch::Tensor features(const torch::Tensor &images, std::optional<DropoutSeed> training = {});
    /// The logits of such features.
    torch::Tensor output(const torch::Tensor &features);
    /// What each block makes of the images, after ReLU and before pooling: n x maps x height x width.
    std::vector<torch::Tensor> featureMaps(const torch::Tensor &images);

private:
    struct Block {
        torch::Tensor weight;
        torch::Tensor bias;
        torch::Tensor normWeight;
        torch::Tensor normBias;
        torch::Tensor runningMean;
        torch::Tensor runningVariance;
    };

    void addBlock(int index, int inputs, int outputs, Random &random);
    torch::Tensor convolved(const torch::Tensor &x, const Block &block, bool training) const;

    NetworkSpec m_spec;
    std::array<Block, 3> m_blocks;
    torch::Tensor m_denseWeight;
    torch::Tensor m_denseBias;
    torch::Tensor m_outputWeight;
    torch::Tensor m_outputBias;
};

} // namespace digitlab
