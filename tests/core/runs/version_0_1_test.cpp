// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/runs/epoch_weights.h"
#include "core/training/checkpoint.h"
#include "core/training/model_file.h"
#include "core/training/presets.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

/// Files that DigitLab 0.1 wrote.
const std::filesystem::path folder01 = DIGITLAB_SOURCE_DIR "/tests/support/version_0_1";

const NetworkSpec spec01{.filters = {1, 2, 1}, .batchNormalisation = true, .denseWidth = 3};

/// Sixteenths from -1/2 to 1/2, again and again, beginning with the number `first` of them.
std::vector<NamedTensor> filled(std::vector<NamedTensor> tensors, int first)
{
    for (NamedTensor &tensor : tensors)
        for (float &value : tensor.values)
            value = static_cast<float>(first++ % 17 - 8) / 16;
    return tensors;
}

std::vector<NamedTensor> weights01()
{
    auto tensors = filled(Network(spec01).weights(), 0);
    for (NamedTensor &tensor : tensors)
        if (tensor.name.ends_with("variance"))
            std::ranges::fill(tensor.values, 1.F);
    return tensors;
}

RunConfig config01()
{
    RunConfig config = preset("baseline");
    config.network = spec01;
    config.training.epochs = 2;
    return config;
}

void expectTheModelOf01(const Model &model)
{
    EXPECT_EQ(model.network.weights(), weights01());
    EXPECT_EQ(model.name, "A model of 0.1");
    EXPECT_EQ(model.testAccuracy, 0.75);
    EXPECT_EQ(model.dataset.text(), "digits");
    EXPECT_EQ(model.network.calibration(),
        (Calibration{.temperature = 1.5,
            .oodDetector = OodDetector{.inputs = 3,
                .hidden = 2,
                .hiddenWeights = {1, -1, 0.5F, 0.25F, 2, -2},
                .hiddenBias = {0.5F, -0.5F},
                .outputWeights = {1.5F, -0.75F},
                .outputBias = 0.125F,
                .threshold = -0.25F}}));
}

} // namespace

TEST(Version01, AModelIsReadAndWrittenAnew)
{
    const TemporaryFolder folder;
    const Model model = loadModel(folder01 / "model.dlm");
    expectTheModelOf01(model);
    saveModel(folder / "new.dlm", model);
    EXPECT_THAT(readFile(folder / "new.dlm"), HasSubstr("DigitLab model 2"));
    expectTheModelOf01(loadModel(folder / "new.dlm"));
}

TEST(Version01, ACheckpointIsRead)
{
    const Checkpoint read = decodeCheckpoint(readFile(folder01 / "checkpoint.pt"), config01(), "checkpoint.pt");
    EXPECT_EQ(read.position,
        (TrainingPosition{.epoch = 2, .batch = 3, .lossSum = 1.25, .correct = 17, .samples = 24, .seconds = 0.5}));
    EXPECT_EQ(read.weights, weights01());
    EXPECT_EQ(read.bestWeights, filled(weights01(), 3));
    EXPECT_EQ(read.moments.size(), 32U);
    EXPECT_EQ(read.moments, filled(read.moments, 5));
}

TEST(Version01, TheWeightsOfAnEpochAreRead)
{
    const auto read = readEpoch(folder01, 2, spec01).weights();
    const auto expected = weights01();
    ASSERT_EQ(read.size(), expected.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i].shape, expected[i].shape);
        EXPECT_THAT(read[i].values, testing::Pointwise(testing::FloatNear(1e-5F), expected[i].values));
    }
    EXPECT_THAT([] { readEpoch(folder01, 2, NetworkSpec{}); },
        ThrowsMessage<std::runtime_error>(HasSubstr("0002.weights: not of this run's network")));
}

TEST(Version01, ADamagedFileIsNamed)
{
    const std::string bytes = readFile(folder01 / "model.dlm");
    for (std::size_t size = 0; size < bytes.size(); size += 7) {
        const TemporaryFolder folder;
        const auto file = folder.write("m.dlm", bytes.substr(0, size));
        EXPECT_THAT([&] { loadModel(file); }, ThrowsMessage<std::runtime_error>(HasSubstr(file.string() + ": ")));
    }
}
