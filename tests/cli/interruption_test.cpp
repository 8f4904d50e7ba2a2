// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/base/random.h"
#include "core/runs/run_folder.h"

#include <algorithm>
#include <csignal>
#include <filesystem>

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;

namespace {

using namespace std::chrono_literals;

using Command = std::vector<std::string>;

/// The command with another value for an option.
Command with(Command command, const std::string &option, const std::string &value)
{
    const auto place = std::ranges::find(command, option);
    if (place == command.end())
        command.insert(command.end(), {option, value});
    else
        *(place + 1) = value;
    return command;
}

/// Runs are broken off in every way and gone on with.
class Interruption : public TrainedCli
{
protected:
    /// All that is random, and the best weights so far, are in this training.
    static Command training(const std::string &run)
    {
        return {"train", "--data", data(), "--run", run, "--preset", "recommended", "--epochs", "60", "--filters",
            "4,8,8", "--dense-width", "16", "--dropout", "0.2", "--patience", "50", "--batch-size", "16", "--threads",
            "1", "--seed", "11", "--checkpoint-every", "0.05"};
    }

    static Command resuming(const std::string &run) { return {"resume", run, "--checkpoint-every", "0.05"}; }

    /// A training that would go on for hours.
    Command longTraining() const { return with(with(training(run()), "--epochs", "10000"), "--patience", "0"); }

    std::string run() const { return (m_own / "run").string(); }

    void expectStoppedRun(const ProcessResult &result) const
    {
        EXPECT_EQ(result.status, 1);
        EXPECT_EQ(result.signal, 0);
        EXPECT_THAT(result.err, HasSubstr("resume it with: digitlab-cli resume " + run()));
        EXPECT_EQ(readRun(run()).outcome, RunOutcome::Stopped);
        EXPECT_TRUE(std::filesystem::exists(checkpointFile(run())));
    }
};

/// Starts it, lets it run for that long and kills it; how it ended where it was faster.
ProcessResult killAfter(const Command &arguments, std::chrono::milliseconds time)
{
    Process process(cliCommand(arguments));
    process.letRun(time);
    process.send(SIGKILL);
    return process.finish();
}

/// Without the times that each epoch took.
std::vector<EpochMetrics> untimed(std::vector<EpochMetrics> epochs)
{
    for (EpochMetrics &epoch : epochs)
        epoch.seconds = 0;
    return epochs;
}

bool isComplete(const std::filesystem::path &run)
{
    return std::filesystem::exists(run / "run.json") && readRun(run).outcome == RunOutcome::Completed;
}

int entriesIn(const std::filesystem::path &folder)
{
    return static_cast<int>(std::distance(
        std::filesystem::recursive_directory_iterator(folder), std::filesystem::recursive_directory_iterator()));
}

} // namespace

TEST_F(Interruption, EndsWithTheSameBitsHoweverOftenItIsKilled)
{
    const std::filesystem::path whole = m_own / "whole";
    ASSERT_EQ(runCli(training(whole.string())).status, 0);
    const auto weights = loadModel(modelFile(whole)).network.weights();

    Random random(7, Stream::Order);
    int kills = 0;
    for (int chain = 0; kills < 20; ++chain) {
        const std::filesystem::path broken = m_own / ("broken" + std::to_string(chain));
        ProcessResult result{.signal = SIGKILL};
        const auto next = [&broken] {
            const bool begun = std::filesystem::exists(broken / "run.json");
            return begun ? resuming(broken.string()) : training(broken.string());
        };
        for (int leg = 0; leg < 7 && result.signal == SIGKILL && !isComplete(broken) && kills < 20; ++leg) {
            // Some of the moments come before the first file and before the first checkpoint.
            const std::chrono::milliseconds time(200 + static_cast<int>(random.below(1000)));
            result = killAfter(next(), time);
            kills += result.signal == SIGKILL ? 1 : 0;
        }
        // A kill may come between the last file and the exit.
        if (!isComplete(broken)) {
            result = runCli(next());
            ASSERT_EQ(result.status, 0) << result.err;
        }
        EXPECT_EQ(loadModel(modelFile(broken)).network.weights(), weights);
        EXPECT_EQ(readFile(broken / "predictions.csv"), readFile(whole / "predictions.csv"));
        EXPECT_EQ(untimed(readRun(broken).epochs), untimed(readRun(whole).epochs));
        if (result.signal != SIGKILL) {
            EXPECT_EQ(entriesIn(broken), entriesIn(whole)) << "nothing half written stays";
        }
    }
}

TEST_F(Interruption, StopsWhenItsTerminalClosesOrTheSystemGoesDown)
{
    // Both come twice within a moment: from the shell and the system, or from `timeout` to the process and to its
    // group.
    for (const int signal : {SIGHUP, SIGTERM}) {
        std::filesystem::remove_all(run());
        Process process(cliCommand(longTraining()));
        ASSERT_TRUE(process.waitForError("epoch 2/10000"));
        process.send(signal);
        process.send(signal);
        expectStoppedRun(process.finish());
    }
}

TEST_F(Interruption, ASecondCtrlCEndsAtOnceAndLeavesARunToGoOnWith)
{
    // One batch takes long enough for the second signal to come before the stop takes effect.
    const Command command = with(with(longTraining(), "--filters", "64,128,256"), "--batch-size", "400");
    Process process(cliCommand(with(command, "--checkpoint-every", "0")));
    ASSERT_TRUE(process.waitForError("epoch 1/10000"));
    process.send(SIGINT);
    ASSERT_TRUE(process.waitForError("stopping; press Ctrl-C again to quit immediately"));
    process.send(SIGINT);
    const ProcessResult result = process.finish();

    EXPECT_EQ(result.signal, SIGINT);
    EXPECT_EQ(readRun(run()).outcome, RunOutcome::Running);
    Process resumed(cliCommand({"resume", run()}));
    EXPECT_TRUE(resumed.waitForError("epoch 2/10000"));
}

TEST_F(Interruption, CtrlCAtAnyMomentLeavesARunToGoOnWithOrNothing)
{
    const std::string bigger = (m_own / "bigger").string(); // reading and evaluating take a good part of the time
    cliJson({"generate", "--out", bigger, "--per-class", "200", "--test-share", "0.95"});
    for (int time = 100; time <= 1500; time += 200) {
        std::filesystem::remove_all(run());
        Process process(cliCommand(with(longTraining(), "--data", bigger)));
        process.letRun(std::chrono::milliseconds(time));
        process.send(SIGINT);
        const ProcessResult result = process.finish();

        if (std::filesystem::exists(run() + "/run.json"))
            expectStoppedRun(result);
        else if (result.signal == 0)
            EXPECT_THAT(result.err, HasSubstr("nothing was written"));
        else
            EXPECT_EQ(result.signal, SIGINT) << "before the program was ready";
    }
}

TEST_F(Interruption, RunsOnUnderNohup)
{
    Process process(cliCommand(training(run())), {.ignoredSignal = SIGHUP});
    ASSERT_TRUE(process.waitForError("epoch 1/60"));
    process.send(SIGHUP);
    EXPECT_EQ(process.finish().status, 0);
}

TEST_F(Interruption, GoesOnOnAFullDiskAndSaysHowToResumeInTheEnd)
{
    const ProcessResult result = runCli(with(training(run()), "--epochs", "6"), {.largestFile = 5000});

    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr(run() + "/checkpoint.pt: cannot be written: File too large; training continues"));
    EXPECT_THAT(result.err, HasSubstr("epoch 6/6"));
    EXPECT_THAT(result.err, HasSubstr("train it again with: digitlab-cli resume " + run()));
    ASSERT_EQ(runCli(resuming(run())).status, 0);
    ASSERT_EQ(runCli(with(training((m_own / "whole").string()), "--epochs", "6")).status, 0);
    EXPECT_EQ(loadModel(modelFile(run())).network.weights(), loadModel(modelFile(m_own / "whole")).network.weights());
}

TEST_F(Interruption, SaysInOneLineThatALossIsNotFiniteAndWillNotGoOn)
{
    const Command command = {"train", "--data", data(), "--run", run(), "--preset", "baseline", "--filters", "4,4,4",
        "--batch-size", "8", "--learning-rate", "10", "--weight-decay", "1"};
    const ProcessResult result = runCli(command);
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.out, "");
    for (const char *text : {"is not a finite number", "lower learning rate than 10", "less weight decay", "1/255"})
        EXPECT_THAT(result.err, HasSubstr(text));
    EXPECT_EQ(cliJson({"show", run()}).at("outcome"), "failed");
    EXPECT_THAT(runCli({"show", run()}).out, HasSubstr("is not a finite number"));
    expectFailure({"resume", run()}, 1, {run(), "failed", "would fail again", "epoch "});
    EXPECT_NO_THROW(loadModel(run() + "/model.dlm"));
}
