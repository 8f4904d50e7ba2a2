// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace digitlab;

namespace {

class Compare : public TrainedCli
{
};

} // namespace

TEST_F(Compare, TellsWhatDiffersAndWhichSamplesChanged)
{
    const auto told = cliJson({"compare", runA(), runB()});

    std::vector<std::string> keys;
    for (const auto &difference : told.at("differences"))
        keys.push_back(difference.at("key"));
    EXPECT_THAT(keys, testing::UnorderedElementsAre("epochs", "shuffle"));
    EXPECT_EQ(told.at("mcnemar").at("b"), told.at("broken").size());
    EXPECT_EQ(told.at("mcnemar").at("c"), told.at("fixed").size());
    const double gained = told.at("b").at("accuracy").get<double>() - told.at("a").at("accuracy").get<double>();
    const auto changed = static_cast<double>(told.at("fixed").size()) - static_cast<double>(told.at("broken").size());
    EXPECT_NEAR(gained, changed / 60, 1e-9);
    EXPECT_NE(told.at("verdict"), "");
}

TEST_F(Compare, PrintsTheVerdictLast)
{
    const ProcessResult result = runCli({"compare", runA(), runB()});
    const std::string verdict = cliJson({"compare", runA(), runB()}).at("verdict");

    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.out, testing::EndsWith(verdict + "\n"));
    EXPECT_NE(result.out.find("McNemar"), std::string::npos);
}

TEST_F(Compare, SaysSoWhereTheSamplesAreNotTheSame)
{
    const std::string run = (m_own / "run").string();
    cliJson({"train", "--builtin", "--run", run, "--preset", "baseline", "--epochs", "1", "--filters", "4,4,4",
        "--dense-width", "16"});

    const auto told = cliJson({"compare", runA(), run});

    EXPECT_TRUE(told.at("mcnemar").is_null());
    EXPECT_THAT(told.at("verdict").get<std::string>(), testing::HasSubstr("cannot be tested against each other"));
}

TEST_F(Compare, TakesNoOtherImagesUnderTheSameNamesForTheSame)
{
    std::vector<std::string> runs;
    for (const std::string seed : {"4", "5"}) {
        const std::string data = (m_own / ("data" + seed)).string();
        cliJson({"generate", "--out", data, "--per-class", "6", "--seed", seed});
        runs.push_back((m_own / ("run" + seed)).string());
        cliJson({"train", "--data", data, "--run", runs.back(), "--preset", "baseline", "--epochs", "1", "--filters",
            "4,4,4", "--dense-width", "16"});
    }
    EXPECT_NE(cliJson({"show", runs[0]}).at("dataset").at("test_hash"),
        cliJson({"show", runs[1]}).at("dataset").at("test_hash"));

    const auto told = cliJson({"compare", runs[0], runs[1]});
    for (const char *paired : {"mcnemar", "fixed", "broken"})
        EXPECT_TRUE(told.at(paired).is_null()) << paired;
    EXPECT_THAT(told.at("verdict").get<std::string>(), testing::HasSubstr("their files have the same names"));
    EXPECT_THAT(runCli({"compare", runs[0], runs[1]}).out, testing::Not(testing::HasSubstr("McNemar")));
}

TEST_F(Compare, NamesAFolderThatIsNoRun)
{
    expectFailure({"compare", runA(), (m_own / "absent").string()}, 1, {(m_own / "absent").string()});
}
