// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "core/synthetic/builtin_digits.h"
#include "core/training/presets.h"

#include <algorithm>
#include <filesystem>

using namespace digitlab;

namespace {

class Train : public TrainedCli
{
};

std::vector<std::string> quickTraining(const std::string &data, const std::string &run)
{
    return {"train", "--data", data, "--run", run, "--preset", "baseline", "--epochs", "2", "--filters", "4,4,4",
        "--dense-width", "16"};
}

} // namespace

TEST_F(Train, KeepsARunThatShowTells)
{
    const auto run = cliJson({"show", runA()});

    EXPECT_EQ(run.at("outcome"), "completed");
    EXPECT_EQ(run.at("name"), "Plain");
    ASSERT_EQ(run.at("epochs").size(), 2U);
    EXPECT_EQ(run.at("epochs").at(1).at("epoch"), 2);
    EXPECT_GT(run.at("epochs").at(0).at("train_loss"), run.at("epochs").at(1).at("train_loss"));
    EXPECT_EQ(run.at("test").at("count"), 60);
    EXPECT_EQ(run.at("test").at("accuracy"), run.at("epochs").at(1).at("validation_accuracy"));
    EXPECT_GT(run.at("images_per_second"), 0);
    EXPECT_TRUE(std::filesystem::exists(runA() + "/model.dlm"));
    EXPECT_FALSE(std::filesystem::exists(runA() + "/checkpoint.pt"));
}

TEST_F(Train, NamesARunByWhatDiffersFromThePreset)
{
    const std::string run = (m_own / "unnamed").string();
    ASSERT_EQ(runCli(quickTraining(data(), run)).status, 0);
    EXPECT_EQ(cliJson({"show", run}).at("name"), "Baseline, epochs 2, filters 4-4-4, dense width 16");
}

TEST_F(Train, TellsALineAnEpochAndEndsWithAccuracyReportAndPlace)
{
    const std::string run = (m_own / "parent/run").string();

    const ProcessResult result = runCli(quickTraining(data(), run));

    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 2) << result.err;
    EXPECT_NE(result.err.find("epoch 2/2: loss "), std::string::npos) << result.err;
    EXPECT_EQ(result.err.find('\r'), std::string::npos) << "no bar where there is no terminal";
    for (const std::string text :
        {"Accuracy ", "95 % interval", "precision    recall  f1-score   support", "weighted avg", "images/s", "Run: "})
        EXPECT_NE(result.out.find(text), std::string::npos) << text;
    EXPECT_NE(result.out.find(run), std::string::npos);
}

TEST_F(Train, EndsWithTheBitsOfTheEngineAlone)
{
    const std::string run = (m_own / "run").string();
    ASSERT_EQ(runCli({"train", "--builtin", "--run", run, "--preset", "augmented", "--epochs", "1", "--filters",
                         "4,8,8", "--dense-width", "16", "--seed", "7"})
                  .status,
        0);

    RunConfig config = preset("augmented");
    config.network.filters = {4, 8, 8};
    config.network.denseWidth = 16;
    config.training.epochs = 1;
    config.training.seed = 7;
    config.training.threads = 1;
    const ExperimentResult alone = runExperiment(builtinDigits(), config, m_own / "alone");
    EXPECT_EQ(loadModel(modelFile(run)).network.weights(), alone.network->weights());
    EXPECT_EQ(readRun(run).predictions, alone.run.predictions);
}

TEST_F(Train, WarnsOfAFlipOfDigits)
{
    const std::string warning = "horizontal-flip: Mirrors half of the training images";
    std::vector<std::string> command = quickTraining(data(), (m_own / "flipped").string());
    command.insert(command.end(), {"--augment", "horizontal-flip"});
    EXPECT_NE(runCli(command).err.find(warning), std::string::npos);
    EXPECT_EQ(runCli(quickTraining(data(), (m_own / "run").string())).err.find(warning), std::string::npos);
}

TEST_F(Train, DrawsABarOnATerminal)
{
    if (!terminalsExist())
        return; // nothing to draw on; what stands elsewhere is tested above
    const ProcessResult result = runCli(
        quickTraining(data(), (m_own / "run").string()), {.errorStream = ProcessOptions::ErrorStream::Terminal});

    EXPECT_EQ(result.status, 0);
    EXPECT_NE(result.err.find("\rTraining ["), std::string::npos) << result.err;
    EXPECT_NE(result.err.find("images/s"), std::string::npos);
    EXPECT_NE(result.err.find(" left"), std::string::npos);
    EXPECT_NE(result.err.find("epoch 2/2: loss "), std::string::npos);
}

TEST_F(Train, GivesTheSameNumbersForTheSameSeed)
{
    std::vector<std::string> first = quickTraining(data(), (m_own / "first").string());
    first.insert(first.end(), {"--threads", "1", "--seed", "3"});
    std::vector<std::string> second = first;
    second[4] = (m_own / "second").string();

    const auto a = cliJson(first);
    const auto b = cliJson(second);

    EXPECT_EQ(a.at("epochs").at(1).at("train_loss"), b.at("epochs").at(1).at("train_loss"));
    EXPECT_EQ(a.at("test").at("confusion"), b.at("test").at("confusion"));
}

TEST_F(Train, KeepsEverySettingOfTheCommandLine)
{
    std::vector<std::string> command = quickTraining(data(), (m_own / "run").string());
    command.insert(command.end(),
        {"--batch-size", "32", "--learning-rate", "0.002", "--schedule", "cosine", "--weight-decay", "0.01",
            "--label-smoothing", "0.1", "--dropout", "0.3", "--batch-norm", "on", "--padding", "same", "--channels",
            "1", "--init", "libtorch", "--rescale", "1/255", "--shuffle", "off", "--augment", "rotation=15,shear=5",
            "--seed", "9", "--threads", "2"});
    cliJson(command);

    const std::string shown = runCli({"show", (m_own / "run").string()}).out;

    for (const std::string value : {" 32", "0.002", "osine", "0.01", "0.1", "0.3", "1/255", "4, 4, 4", "15"})
        EXPECT_NE(shown.find(value), std::string::npos) << value << " in\n" << shown;
}

TEST_F(Train, TrainsOnTheBuiltInDigits)
{
    const auto run = cliJson({"train", "--builtin", "--run", (m_own / "run").string(), "--preset", "baseline",
        "--epochs", "1", "--filters", "4,4,4", "--dense-width", "16"});

    EXPECT_EQ(run.at("dataset").at("source"), "builtin");
    EXPECT_EQ(run.at("test").at("count"), 300);
}

TEST_F(Train, TellsOneEpochInTheSingular)
{
    const std::string told = runCli({"train", "--data", data(), "--run", (m_own / "run").string(), "--preset",
                                        "baseline", "--epochs", "1", "--filters", "4,4,4", "--dense-width", "16"})
                                 .out;

    EXPECT_NE(told.find(" training images, 1 epoch in "), std::string::npos) << told;
}

TEST_F(Train, LeavesAUsedRunFolderAlone)
{
    const std::string before = readFile(runA() + "/run.json");

    expectFailure(quickTraining(data(), runA()), 1, {runA(), "already contains files"});

    EXPECT_EQ(readFile(runA() + "/run.json"), before);
}

TEST_F(Train, NamesARunFolderThatCannotBe)
{
    const std::string file = m_own.write("file", "text").string();

    expectFailure(quickTraining(data(), file), 1, {file});
    expectFailure(quickTraining(data(), file + "/below"), 1, {file});
}

TEST_F(Train, NamesTheRunOnAFullDisk)
{
    const ProcessResult result = runCli(quickTraining(data(), (m_own / "run").string()), {.largestFile = 200});

    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find((m_own / "run").string()), std::string::npos) << result.err;
}

TEST_F(Train, NamesDataThatCannotBeUsed)
{
    const std::string empty = (m_own / "empty").string();
    std::filesystem::create_directory(empty);
    m_own.write("sided/train/3/a.png", sevenPng());
    m_own.write("sided/train/4/a.png", sevenPng());
    m_own.write("sided/test/3/a.png", sevenPng());

    expectFailure(
        quickTraining((m_own / "absent").string(), (m_own / "run").string()), 1, {(m_own / "absent").string()});
    expectFailure(quickTraining(empty, (m_own / "run").string()), 1, {empty});
    expectFailure(quickTraining((m_own / "sided").string(), (m_own / "run").string()), 1, {"4", "train"});
    EXPECT_FALSE(std::filesystem::exists(m_own / "run"));
}
