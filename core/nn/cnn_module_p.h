// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/nn/network_spec.h"
#include "core/nn/pooled_block_p.h"

#include <array>
#include <optional>
#include <span>
#include <torch/torch.h>
#include <vector>

namespace digitlab {

/// The network of a NetworkSpec as a Torch module. Parameters are kept channels-last.
class CnnModule : public torch::nn::Module
{
public:
    CnnModule(const NetworkSpec &spec, std::uint64_t seed);

    /// Figures of the three blocks' maps over one part of a batch.
    using BatchStatistics = std::array<ChannelStatistics, 3>;

    /// One part of a training batch. Parts are computed side by side, so the module stays as it is.
    struct TrainingPart {
        std::uint64_t seed = 0;
        std::uint64_t step = 0;
        std::int64_t firstImage = 0; ///< its place in the batch: dropout is the same however the batch is divided
        BatchStatistics *statistics = nullptr;
        torch::Dtype precision = torch::kFloat; ///< in which convolutions and the dense layer are computed
    };

    /// `images`: n x 1 x 28 x 28 floats, pixels 0 to 255; gives n x classes logits. With a part: dropout and the part's
    /// own batch statistics as in training; without: as in prediction.
    torch::Tensor forward(const torch::Tensor &images, std::optional<TrainingPart> training = {});
    /// What the output layer works on: n x denseWidth, after ReLU.
    torch::Tensor features(const torch::Tensor &images, std::optional<TrainingPart> training = {});
    /// The logits of such features.
    torch::Tensor output(const torch::Tensor &features);
    /// Takes the statistics of a batch's parts into the running ones.
    void updateRunning(std::span<const BatchStatistics> parts);
    torch::Device device() const { return m_outputBias.device(); }
    /// What each block makes of the images, after ReLU and before pooling: n x maps x height x width.
    std::vector<torch::Tensor> featureMaps(const torch::Tensor &images);

private:
    struct Block {
        torch::Tensor weight;
        torch::Tensor bias;
        BlockNorm norm;
    };

    void addBlock(int index, int inputs, int outputs, Random &random);
    torch::Tensor convolved(const torch::Tensor &x, const Block &block, torch::Dtype precision) const;

    NetworkSpec m_spec;
    std::array<Block, 3> m_blocks;
    torch::Tensor m_denseWeight;
    torch::Tensor m_denseBias;
    torch::Tensor m_outputWeight;
    torch::Tensor m_outputBias;
};

} // namespace digitlab
