// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_name.h"

#include "core/runs/experiment.h"
#include "core/training/presets.h"
#include "tests/support/quick_config.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gtest/gtest.h>

using namespace digitlab;

TEST(RunName, IsThePresetsWhereNothingWasChanged)
{
    EXPECT_EQ(defaultRunName(preset("final"), 700), "Final");
    EXPECT_EQ(presetChanges(preset("final"), 700), "");
}

TEST(RunName, NamesWhatDiffersFromThePreset)
{
    RunConfig config = preset("final");
    config.network.dropout = 0.3;
    EXPECT_EQ(defaultRunName(config, 700), "Final, dropout 0.3");

    config = preset("augmented");
    config.training.augmentation.horizontalFlip = false;
    config.network.filters = {16, 24, 48};
    EXPECT_EQ(defaultRunName(config, 700), "Augmented, filters 16-24-48, horizontal flip off");
}

TEST(RunName, CountsWhatItHasNoRoomFor)
{
    RunConfig config = preset("baseline");
    config.training.epochs = 3;
    config.training.batchSize = 32;
    config.training.learningRate = 0.01;
    config.network.dropout = 0.5;
    config.network.padding = Padding::Same;
    EXPECT_EQ(defaultRunName(config, 700), "Baseline, epochs 3, batch size 32, learning rate 0.01 and 2 more");
    EXPECT_EQ(presetChanges(config, 700), "epochs 3, batch size 32, learning rate 0.01, dropout 0.5, padding same");
}

TEST(RunName, LeavesOutWhatIsNoChangeOfTheConfiguration)
{
    RunConfig config = preset("dropout");
    config.training.seed = 41;
    config.training.threads = 1;
    config.training.device = Device::Cpu;
    EXPECT_EQ(defaultRunName(config, 700), "Dropout");
}

TEST(RunName, DoesNotNameWhatPatienceAloneSwitchesOn)
{
    RunConfig config = preset("baseline");
    config.training.earlyStoppingPatience = 6;
    EXPECT_EQ(defaultRunName(config, 700).find("best weights"), std::string::npos) << defaultRunName(config, 700);
    EXPECT_NE(defaultRunName(config, 700).find("atience"), std::string::npos) << defaultRunName(config, 700);
}

TEST(RunName, KnowsThatThePresetItselfDependsOnTheData)
{
    EXPECT_EQ(defaultRunName(preset("recommended", 2000), 2000), "Recommended");
    EXPECT_NE(defaultRunName(preset("recommended", 2000), 60'000), "Recommended");
}

TEST(RunName, KnowsNoChangesWithoutAPresetOrOfAnUnknownOne)
{
    RunConfig config;
    EXPECT_EQ(defaultRunName(config, 700), "Custom settings");
    config.preset = "tomorrow";
    EXPECT_EQ(defaultRunName(config, 700), "Tomorrow");
    EXPECT_EQ(presetChanges(config, 700), "");
}

TEST(RunName, IsThatOfARunWhichIsGivenNone)
{
    const TemporaryFolder folder;
    RunConfig config = quickConfig(1);
    config.preset = "final";
    const SplitDataset data = tinyDigits();
    const std::string expected = defaultRunName(config, data.train.size());
    EXPECT_EQ(runExperiment(data, config, folder / "run").run.name, expected);
    EXPECT_NE(expected, "Final");
}
