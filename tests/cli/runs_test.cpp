// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"

#include <algorithm>
#include <filesystem>

using namespace digitlab;

namespace {

class Runs : public TrainedCli
{
};

} // namespace

TEST_F(Runs, ListsTheRunsOfAFolder)
{
    const auto told = cliJson({"runs", path("runs")});

    ASSERT_EQ(told.size(), 2U);
    std::vector<std::string> names = {told.at(0).at("name"), told.at(1).at("name")};
    EXPECT_THAT(names, testing::UnorderedElementsAre("Plain", "Shuffled"));
    EXPECT_EQ(told.at(0).at("outcome"), "completed");
    EXPECT_EQ(told.at(0).at("count"), 60);
}

TEST_F(Runs, PrintsATable)
{
    const ProcessResult result = runCli({"runs", path("runs")});

    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(std::count(result.out.begin(), result.out.end(), '\n'), 3) << result.out;
    EXPECT_NE(result.out.find("Shuffled"), std::string::npos);
}

TEST_F(Runs, SaysThatAFolderHasNone)
{
    EXPECT_EQ(cliJson({"runs", m_own.path().string()}), nlohmann::json::array());
    EXPECT_EQ(runCli({"runs", m_own.path().string()}).out, "No runs in " + m_own.path().string() + "\n");
    expectFailure({"runs", (m_own / "absent").string()}, 1, {(m_own / "absent").string()});
}

TEST_F(Runs, SaysThatAFolderCannotBeRead)
{
    std::filesystem::permissions(m_own.path(), std::filesystem::perms::none);
    const ProcessResult result = runCli({"runs", m_own.path().string()});
    std::filesystem::permissions(m_own.path(), std::filesystem::perms::owner_all);
    if (result.status == 0)
        GTEST_SKIP() << "this user reads everything";
    EXPECT_NE(
        result.err.find(m_own.path().string() + ": the folder cannot be read: Permission denied"), std::string::npos)
        << result.err;
}

TEST_F(Runs, ShowsSettingsCurvesReportAndMatrix)
{
    const ProcessResult result = runCli({"show", runB()});

    EXPECT_EQ(result.status, 0);
    for (const std::string text :
        {"Shuffled", "8, 8, 8", "validation accuracy", "f1-score", "actual \\ predicted", "SHA-256"})
        EXPECT_NE(result.out.find(text), std::string::npos) << text << " in\n" << result.out;
}

TEST_F(Runs, NamesARunThatIsDamagedOrNone)
{
    const std::string run = (m_own / "run").string();
    std::filesystem::copy(runA(), run);
    const std::string json = readFile(run + "/run.json");
    m_own.write("run/run.json", json.substr(0, json.size() / 2));

    expectFailure({"show", run}, 1, {run + "/run.json"});
    expectFailure({"show", (m_own / "absent").string()}, 1, {(m_own / "absent").string()});
}

TEST_F(Runs, NamesTheModelThatShips)
{
    const auto told = cliJson({"models"});

    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.at(0).at("file"), "builtin");
    EXPECT_EQ(told.at(0).at("classes").size(), 10U);
    EXPECT_GT(told.at(0).at("accuracy"), 0.9);
}

TEST_F(Runs, ListsWhatItCannotReadWithTheReason)
{
    std::filesystem::copy(runA(), m_own / "good");
    auto newer = nlohmann::json::parse(readFile(runA() + "/run.json"));
    newer["format"] = 7;
    newer["version"] = "3.1.4";
    m_own.write("newer/run.json", newer.dump());
    m_own.write("cut/run.json", "{\"format\": 1, ");

    const auto told = cliJson({"runs", m_own.path().string()});
    ASSERT_EQ(told.size(), 3U);
    EXPECT_EQ(told.at(0).at("outcome"), "completed");
    std::string reasons;
    for (const int place : {1, 2}) {
        EXPECT_EQ(told.at(place).at("outcome"), "unreadable");
        EXPECT_TRUE(told.at(place).at("accuracy").is_null());
        reasons += told.at(place).at("reason").get<std::string>() + "\n";
    }
    EXPECT_THAT(reasons, testing::HasSubstr("made by a newer version of DigitLab (3.1.4; this is "));
    EXPECT_THAT(reasons, testing::HasSubstr("cut short or altered"));
    const std::string text = runCli({"runs", m_own.path().string()}).out;
    EXPECT_THAT(text, testing::HasSubstr("newer: cannot be read: "));
    EXPECT_THAT(text, testing::HasSubstr("cut: cannot be read: "));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("json.exception")));
}

TEST_F(Runs, TellsSettingsThatThisVersionDoesNotKnow)
{
    std::filesystem::copy(runB(), m_own / "run", std::filesystem::copy_options::recursive);
    auto later = nlohmann::json::parse(readFile(runB() + "/run.json"));
    later["configuration"]["training"]["mixup"] = 0.2;
    later["configuration"]["network"]["blocks"] = {1, 2};
    m_own.write("run/run.json", later.dump());
    const std::string run = (m_own / "run").string();

    EXPECT_EQ(cliJson({"show", run}).at("unknown_settings"),
        (nlohmann::json{"network.blocks = [1,2]", "training.mixup = 0.2"}));
    for (const std::vector<std::string> &command :
        {std::vector<std::string>{"show", run}, {"runs", m_own.path().string()}, {"compare", runB(), run}})
        EXPECT_THAT(runCli(command).out, testing::HasSubstr("training.mixup = 0.2")) << command.front();
    EXPECT_THAT(cliJson({"replay", run}).at("circumstances").dump(), testing::HasSubstr("mixup"));
}

TEST_F(Runs, OffersToResumeWhatWasStoppedButForSettingsThatThisVersionDoesNotKnow)
{
    auto stopped = nlohmann::json::parse(readFile(runB() + "/run.json"));
    stopped["outcome"] = "stopped";
    for (const char *name : {"known", "unknown"}) {
        std::filesystem::copy(runB(), m_own / name, std::filesystem::copy_options::recursive);
        m_own.write(std::string(name) + "/run.json", stopped.dump());
        stopped["configuration"]["training"]["mixup"] = 0.2;
    }
    const std::string known = (m_own / "known").string();
    const std::string unknown = (m_own / "unknown").string();

    const std::string listed = runCli({"runs", m_own.path().string()}).out;
    EXPECT_THAT(listed, testing::HasSubstr("known: was stopped and has no checkpoint; start it over with: "));
    EXPECT_THAT(listed, testing::Not(testing::HasSubstr("unknown: was stopped")));
    EXPECT_THAT(runCli({"show", known}).out, testing::HasSubstr("Start over with"));
    EXPECT_THAT(runCli({"show", unknown}).out, testing::Not(testing::HasSubstr("Start over with")));
    for (const auto &run : cliJson({"runs", m_own.path().string()}))
        EXPECT_EQ(run.at("resume").is_null(), run.at("run") == unknown) << run;
}

TEST_F(Runs, SaysThatADamagedCheckpointCannotBeResumed)
{
    auto stopped = nlohmann::json::parse(readFile(runB() + "/run.json"));
    stopped["outcome"] = "stopped";
    const std::string run = (m_own / "evening").string();
    std::filesystem::copy(runB(), run, std::filesystem::copy_options::recursive);
    m_own.write("evening/run.json", stopped.dump());
    m_own.write("evening/checkpoint.pt", "rubbish");

    const std::string why = run
        + "/checkpoint.pt: not a DigitLab checkpoint file; without that file the run would "
          "start over\n";
    EXPECT_THAT(runCli({"runs", m_own.path().string()}).out,
        testing::HasSubstr("evening: was stopped and cannot be resumed: " + why));
    EXPECT_THAT(runCli({"show", run}).out,
        testing::AllOf(testing::HasSubstr(why), testing::Not(testing::HasSubstr("digitlab-cli resume"))));
    EXPECT_TRUE(cliJson({"runs", m_own.path().string()}).at(0).at("resume").is_null());
    expectFailure({"resume", run}, 1, {why});
}
