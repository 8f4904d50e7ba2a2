// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <algorithm>
#include <csignal>
#include <filesystem>

using namespace digitlab;

namespace {

class Resume : public TrainedCli
{
protected:
    std::string run() const { return (m_own / "run").string(); }

    std::vector<std::string> longTraining(const std::string &folder) const
    {
        return {"train", "--data", data(), "--run", folder, "--preset", "dropout", "--epochs", "12", "--filters",
            "16,16,16", "--threads", "1"};
    }

    ProcessResult stopAfterFirstEpoch(int signal) const
    {
        Process training(cliCommand(longTraining(run())));
        EXPECT_TRUE(training.waitForError("epoch 1/12"));
        training.send(signal);
        return training.finish();
    }
};

} // namespace

TEST_F(Resume, GoesOnAfterCtrlCToTheSameEnd)
{
    const ProcessResult stopped = stopAfterFirstEpoch(SIGINT);
    EXPECT_EQ(stopped.status, 1);
    EXPECT_NE(stopped.err.find("resume it with: digitlab-cli resume " + run()), std::string::npos) << stopped.err;
    EXPECT_EQ(cliJson({"show", run()}).at("outcome"), "stopped");

    const auto resumed = cliJson({"resume", run()});
    const auto whole = cliJson(longTraining((m_own / "whole").string()));

    EXPECT_EQ(resumed.at("outcome"), "completed");
    EXPECT_EQ(resumed.at("epochs").size(), 12U);
    EXPECT_EQ(resumed.at("epochs").at(11).at("train_loss"), whole.at("epochs").at(11).at("train_loss"));
    EXPECT_EQ(resumed.at("test").at("confusion"), whole.at("test").at("confusion"));
}

TEST_F(Resume, IsOfferedForARunThatWasKilled)
{
    const std::string runs = m_own.path().string();
    std::vector<std::string> command = longTraining(run());
    *std::ranges::find(command, "12") = "9000";
    Process training(cliCommand(command));
    ASSERT_TRUE(training.waitForError("epoch 1/9000"));
    EXPECT_EQ(cliJson({"runs", runs}).at(0).at("outcome"), "running");
    EXPECT_TRUE(cliJson({"runs", runs}).at(0).at("resume").is_null());
    training.send(SIGKILL);
    EXPECT_EQ(training.finish().signal, SIGKILL);

    const auto told = cliJson({"runs", runs}).at(0);
    EXPECT_EQ(told.at("outcome"), "interrupted");
    EXPECT_EQ(told.at("resume"), "digitlab-cli resume " + run());
    const std::string text = runCli({"runs", runs}).out;
    EXPECT_NE(text.find("interrupted"), std::string::npos) << text;
    EXPECT_NE(text.find(" with: digitlab-cli resume " + run() + "\n"), std::string::npos) << text;
    EXPECT_EQ(cliJson({"show", run()}).at("outcome"), "interrupted");
    EXPECT_NE(runCli({"show", run()}).out.find("digitlab-cli resume " + run()), std::string::npos);
}

TEST_F(Resume, StopsAtSigtermToo)
{
    const ProcessResult stopped = stopAfterFirstEpoch(SIGTERM);

    EXPECT_EQ(stopped.status, 1);
    const std::string runs = runCli({"runs", std::filesystem::path(run()).parent_path().string()}).out;
    EXPECT_NE(runs.find("was stopped; resume it with: digitlab-cli resume " + run() + "\n"), std::string::npos) << runs;
    EXPECT_EQ(stopped.signal, 0);
    EXPECT_TRUE(std::filesystem::exists(run() + "/checkpoint.pt"));
}

TEST_F(Resume, FindsTheSplitOfAFolderWithOneLevelAgain)
{
    for (int i = 0; i < 10; ++i) {
        m_own.write("flat/3/" + std::to_string(i) + ".png", sevenPng());
        m_own.write("flat/7/" + std::to_string(i) + ".png", sevenPng());
    }
    std::vector<std::string> command = longTraining(run());
    command[2] = (m_own / "flat").string();
    command.insert(command.end(), {"--test-share", "0.2", "--epochs"});
    command.push_back("400");
    command.erase(command.begin() + 7, command.begin() + 9);
    Process training(cliCommand(command));
    ASSERT_TRUE(training.waitForError("epoch 1/400"));
    training.send(SIGINT);
    EXPECT_NE(training.finish().err.find("--test-share 0.2"), std::string::npos);

    Process resumed(cliCommand({"resume", run()}));
    EXPECT_TRUE(resumed.waitForError("/400"));
    resumed.send(SIGINT);
    EXPECT_NE(resumed.finish().err.find("resume it with"), std::string::npos);
}

TEST_F(Resume, SaysWhyThereIsNothingToGoOnWith)
{
    expectFailure({"resume", runA()}, 1, {runA(), "complete"});
    expectFailure({"resume", (m_own / "absent").string()}, 1, {(m_own / "absent").string()});
}

TEST_F(Resume, RefusesOtherData)
{
    stopAfterFirstEpoch(SIGINT);
    const std::string other = (m_own / "other").string();
    cliJson({"generate", "--out", other, "--per-class", "4", "--seed", "1"});

    expectFailure({"resume", run(), "--data", other}, 1, {other});
}
