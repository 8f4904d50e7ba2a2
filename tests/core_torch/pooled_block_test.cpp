// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/pooled_block_p.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

struct Case {
    std::int64_t images;
    std::int64_t channels;
    std::int64_t height;
    std::int64_t width;
};

const std::vector<Case> cases = {{3, 8, 28, 28}, {2, 5, 7, 7}, {1, 32, 13, 12}, {4, 1, 2, 2}};

torch::Tensor mapsOf(const Case &size)
{
    return torch::randn({size.images, size.channels, size.height, size.width})
        .contiguous(at::MemoryFormat::ChannelsLast)
        .requires_grad_();
}

/// With negative weights too: there the smallest value of a window wins.
BlockNorm normOf(std::int64_t channels)
{
    return {torch::randn({channels}).requires_grad_(), torch::randn({channels}).requires_grad_(),
        torch::randn({channels}), torch::rand({channels}) + 0.5};
}

using Block = torch::Tensor (*)(const torch::Tensor &, const BlockNorm &, ChannelStatistics *);

struct Result {
    torch::Tensor pooled;
    std::vector<torch::Tensor> gradients;
    ChannelStatistics statistics;
};

Result trained(Block block, const torch::Tensor &maps, const BlockNorm &norm)
{
    Result result;
    result.pooled = block(maps, norm, &result.statistics);
    const torch::Tensor weights = torch::arange(result.pooled.numel(), torch::kFloat).sin().view(result.pooled.sizes());
    std::vector<torch::Tensor> inputs = {maps};
    if (norm.weight.defined())
        inputs.insert(inputs.end(), {norm.weight, norm.bias});
    result.gradients = torch::autograd::grad({(result.pooled * weights).sum()}, inputs);
    return result;
}

void expectClose(const torch::Tensor &actual, const torch::Tensor &expected)
{
    EXPECT_TRUE(torch::allclose(actual, expected, 1e-4, 1e-4)) << (actual - expected).abs().max();
}

void expectClose(const Result &actual, const Result &expected)
{
    expectClose(actual.pooled, expected.pooled);
    for (std::size_t i = 0; i < actual.gradients.size(); ++i)
        expectClose(actual.gradients[i], expected.gradients[i]);
}

} // namespace

TEST(PooledBlock, GivesWhatLibTorchsPoolingAndReluGiveWithTheirGradients)
{
    torch::manual_seed(1);
    for (const Case &size : cases) {
        const torch::Tensor maps = mapsOf(size);
        expectClose(trained(pooledBlock, maps, {}), trained(pooledBlockByTorch, maps, {}));
    }
}

TEST(PooledBlock, GivesWhatLibTorchsBatchNormalisationGivesInTrainingWithItsGradients)
{
    torch::manual_seed(2);
    for (const Case &size : cases) {
        const torch::Tensor maps = mapsOf(size);
        const BlockNorm norm = normOf(size.channels);
        const Result own = trained(pooledBlock, maps, norm);
        const Result torchs = trained(pooledBlockByTorch, maps, norm);
        expectClose(own, torchs);
        EXPECT_EQ(own.statistics.values, torchs.statistics.values);
        for (std::size_t i = 0; i < own.statistics.sums.size(); ++i) {
            EXPECT_NEAR(own.statistics.sums[i], torchs.statistics.sums[i], 1e-2);
            EXPECT_NEAR(own.statistics.squares[i], torchs.statistics.squares[i], 1e-2 * own.statistics.squares[i]);
        }
    }
}

TEST(PooledBlock, GivesWhatLibTorchGivesInPredictionFromTheRunningFigures)
{
    torch::manual_seed(3);
    const torch::InferenceMode inference;
    for (const Case &size : cases) {
        const torch::Tensor maps = torch::randn({size.images, size.channels, size.height, size.width});
        for (const BlockNorm &norm : {BlockNorm{}, normOf(size.channels)})
            expectClose(pooledBlock(maps, norm, nullptr), pooledBlockByTorch(maps, norm, nullptr));
    }
}

TEST(PooledBlock, LetsWhatIsNotANumberThrough)
{
    const torch::InferenceMode inference;
    const torch::Tensor maps = torch::full({1, 3, 4, 4}, NAN);
    EXPECT_TRUE(pooledBlock(maps, {}, nullptr).isnan().all().item<bool>());
}
