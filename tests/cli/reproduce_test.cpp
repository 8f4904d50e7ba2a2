// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"

using namespace digitlab;
using testing::HasSubstr;

namespace {

class Reproduce : public TrainedCli
{
protected:
    std::vector<std::string> trial() const
    {
        return {"reproduce", "--data", data(), "--out", (m_own / "out").string(), "--seeds", "2", "--epochs", "1"};
    }
};

} // namespace

TEST_F(Reproduce, WritesRunsAndReportsAndSaysWhatBecomesOfTheClaims)
{
    const auto told = cliJson(trial());

    EXPECT_EQ(told.at("runs").size(), 18U);
    EXPECT_FALSE(told.at("stopped"));
    EXPECT_GE(told.at("claims").size(), 8U);
    const std::string html = readFile(told.at("report").get<std::string>());
    for (const auto &claim : told.at("claims"))
        EXPECT_NE(claim.at("sentence"), "");
    EXPECT_THAT(html, HasSubstr("Do the report"));
    EXPECT_TRUE(std::filesystem::exists(m_own / "out" / "runs" / "final-seed-1" / "model.dlm"));

    const ProcessResult again = runCli(trial());
    EXPECT_EQ(again.status, 0);
    EXPECT_THAT(again.out, HasSubstr("cannot be told"));
    EXPECT_EQ(readFile(told.at("report").get<std::string>()), html);
}

TEST_F(Reproduce, LeavesTheUsersOwnReportUnlessForced)
{
    const std::string report = m_own.write("out/report.md", "my own notes").string();
    const std::vector<std::string> command
        = {"reproduce", "--data", data(), "--out", (m_own / "out").string(), "--seeds", "1", "--epochs", "1"};
    expectFailure(command, 1, {report + ": already exists", "--force"});
    EXPECT_FALSE(isThere(m_own / "out" / "runs")) << "before any work";
    EXPECT_EQ(readFile(report), "my own notes");
}

TEST_F(Reproduce, RefusesNonsense)
{
    expectFailure({"reproduce", "--out", (m_own / "out").string()}, 2, {"--data"});
    expectFailure({"reproduce", "--data", data(), "--out", (m_own / "out").string(), "--seeds", "0"}, 2,
        {"--seeds", "1 to 1,000"});
    expectFailure({"reproduce", "--data", (m_own / "absent").string(), "--out", (m_own / "out").string()}, 1,
        {(m_own / "absent").string()});
    for (const std::string value : {"010", "0x10", "1e1", "2.5", "+3", " 4"})
        for (const std::string option : {"--seeds", "--epochs", "--threads"}) {
            if (value == "010")
                continue; // is ten, see below
            SCOPED_TRACE(option + " " + value);
            expectFailure({"reproduce", "--data", data(), "--out", (m_own / "out").string(), option, value}, 2,
                {option, "whole number"});
        }
    expectFailure({"reproduce", "--data", data(), "--out", (m_own / "out").string(), "--seeds", "010000"}, 2,
        {"--seeds", "1 to 1,000"}); // ten thousand, not octal 4,096
    EXPECT_FALSE(std::filesystem::exists(m_own / "out"));
}
