// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkpoint.h"

#include "core/training/settings.h"
#include "core/training/trainer.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

const RunConfig someConfig{.preset = "trial",
    .network = {.filters = {2, 2, 2}, .batchNormalisation = true, .denseWidth = 4},
    .training = {.epochs = 3, .batchSize = 16, .earlyStoppingPatience = 2}};

/// After an epoch and a half.
Checkpoint someCheckpoint()
{
    const SplitDataset data = tinyDigits();
    Network network(someConfig.network, 1);
    Trainer trainer(network, someConfig.training);
    std::stop_source source;
    int events = 0;
    trainer.run(
        data.train, data.test,
        [&](const TrainingEvent &) {
            if (++events == 8)
                source.request_stop();
        },
        source.get_token());
    return trainer.state();
}

} // namespace

TEST(Checkpoint, ReadsBackToTheBit)
{
    const Checkpoint checkpoint = someCheckpoint();
    ASSERT_EQ(checkpoint.position.epoch, 2);
    ASSERT_EQ(checkpoint.position.batch, 2);
    ASSERT_EQ(checkpoint.history.size(), 1U);
    ASSERT_FALSE(checkpoint.bestWeights.empty());

    EXPECT_EQ(decodeCheckpoint(encodeCheckpoint(checkpoint, someConfig), someConfig, "file"), checkpoint);
}

TEST(Checkpoint, BelongsToOneConfigurationWhateverItsThreadsAndPreset)
{
    const std::string bytes = encodeCheckpoint(someCheckpoint(), someConfig);
    RunConfig same = someConfig;
    same.preset = "another name";
    same.training.threads = 7;
    same.training.device = Device::Cpu;
    RunConfig other = someConfig;
    other.training.epochs = 4;

    EXPECT_NO_THROW(decodeCheckpoint(bytes, same, "a/checkpoint.pt"));
    EXPECT_THAT([&] { decodeCheckpoint(bytes, other, "a/checkpoint.pt"); },
        ThrowsMessage<std::runtime_error>("a/checkpoint.pt: belongs to another configuration"));
}

TEST(Checkpoint, NamesTheFileThatIsCutShortAlteredOrForeign)
{
    const std::string bytes = encodeCheckpoint(someCheckpoint(), someConfig);
    std::string altered = bytes;
    altered[altered.size() / 2] ^= 1;

    for (const std::string &wrong : {std::string(), std::string("rubbish"), altered, bytes.substr(0, bytes.size() - 1)})
        EXPECT_THAT([&] { decodeCheckpoint(wrong, someConfig, "a/checkpoint.pt"); },
            ThrowsMessage<std::runtime_error>(StartsWith("a/checkpoint.pt: ")));
}

TEST(Checkpoint, TellsWhetherItsNumbersAreFinite)
{
    Checkpoint checkpoint = someCheckpoint();
    EXPECT_TRUE(isFinite(checkpoint));
    checkpoint.moments.back().values.back() = std::numeric_limits<float>::infinity();
    EXPECT_FALSE(isFinite(checkpoint));
}
