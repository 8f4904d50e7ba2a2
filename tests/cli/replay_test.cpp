// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"

#include <csignal>
#include <filesystem>

using namespace digitlab;

namespace {

class Replay : public TrainedCli
{
protected:
    /// A run as it comes to another machine: elsewhere, and its data too.
    std::string copiedRun() const
    {
        const auto copy = m_own / "elsewhere" / "copied run";
        std::filesystem::create_directories(copy.parent_path());
        std::filesystem::copy(runB(), copy);
        return copy.string();
    }
    void alterEpochs(const std::string &run, const std::string &from, const std::string &to) const
    {
        std::string text = readFile(run + "/epochs.csv");
        text.replace(text.find(from), from.size(), to);
        writeFileAtomically(run + "/epochs.csv", text);
    }
};

} // namespace

TEST_F(Replay, SaysThatARunIsIdentical)
{
    const ProcessResult result = runCli({"replay", runB()});
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out, "Identical: 3 epochs, 60 test predictions and all weights are the same, bit for bit.\n");
    EXPECT_NE(result.err.find("epoch 3/3"), std::string::npos);
}

TEST_F(Replay, NamesTheFirstEpochThatDiffers)
{
    const std::string run = copiedRun();
    alterEpochs(run, "\n2,", "\n2,9");
    const ProcessResult result = runCli({"replay", run, "--json"});
    EXPECT_EQ(result.status, 1);
    const auto told = nlohmann::json::parse(result.out);
    EXPECT_EQ(told.at("identical"), false);
    EXPECT_EQ(told.at("first_difference").at("epoch"), 2);
    EXPECT_EQ(told.at("first_difference").at("figure"), "training loss");
}

TEST_F(Replay, OpensACopiedRunOnDataThatHasMovedToo)
{
    const std::string run = copiedRun();
    const auto data = m_own / "moved";
    std::filesystem::copy(TrainedCli::data(), data, std::filesystem::copy_options::recursive);
    EXPECT_EQ(cliJson({"show", run}).at("name"), "Shuffled");
    EXPECT_EQ(cliJson({"replay", run, "--data", data.string()}).at("identical"), true);
    EXPECT_EQ(cliJson({"compare", runA(), run}).at("b").at("run"), run);
}

TEST_F(Replay, RefusesOtherData)
{
    const std::string other = (m_own / "other").string();
    cliJson({"generate", "--out", other, "--per-class", "4", "--seed", "1"});
    const ProcessResult result = runCli({"replay", runB(), "--data", other});
    EXPECT_EQ(result.status, 1);
    EXPECT_NE(result.err.find("does not contain the images that the run was trained on"), std::string::npos)
        << result.err;
    expectFailure({"replay", (m_own / "absent").string()}, 1, {(m_own / "absent").string()});
    expectFailure({"replay"}, 2, {"RUN"});
}

TEST_F(Replay, StopsAtCtrlC)
{
    const std::string run = (m_own / "long").string();
    cliJson({"train", "--data", data(), "--run", run, "--preset", "dropout", "--epochs", "12", "--filters", "16,16,16",
        "--threads", "1"});
    Process replay(cliCommand({"replay", run}));
    ASSERT_TRUE(replay.waitForError("epoch 1/12"));
    replay.send(SIGINT);
    const ProcessResult result = replay.finish();
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find("Stopped after"), std::string::npos) << result.err;
}
