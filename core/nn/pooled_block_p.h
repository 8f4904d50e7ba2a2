// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <torch/torch.h>
#include <vector>

namespace digitlab {

/// Sums over one part of a batch, from which the whole batch's mean and variance follow.
struct ChannelStatistics {
    std::vector<double> sums;
    std::vector<double> squares;
    std::int64_t values = 0; ///< that each sum is over
};

/// Batch normalisation of one block; undefined tensors where the network has none.
struct BlockNorm {
    torch::Tensor weight;
    torch::Tensor bias;
    torch::Tensor runningMean;
    torch::Tensor runningVariance;
};

inline constexpr double normEpsilon = 1e-5;

/// ReLU(2 x 2 maximum(batch normalisation(maps))) of n x c x h x w maps, n x c x h/2 x w/2. With `statistics`, as in
/// training: normalised by the maps' own figures, which are written there. On the processor our own kernels do it in
/// one pass each way (core/nn/pooling.h); elsewhere LibTorch's operations do.
torch::Tensor pooledBlock(const torch::Tensor &maps, const BlockNorm &norm, ChannelStatistics *statistics);

/// The same by LibTorch's operations, on any device.
torch::Tensor pooledBlockByTorch(const torch::Tensor &maps, const BlockNorm &norm, ChannelStatistics *statistics);

} // namespace digitlab
