// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/synthetic/builtin_digits.h"
#include "tests/support/digit_folders.h"

#include <filesystem>

using namespace digitlab;

namespace {

/// A small dataset of dark digits on sheets of many sizes.
class InputPreparationCli : public testing::Test
{
protected:
    std::string sheets() const { return writeDigitFolder(m_folder, "sheets", m_digits, onSheet).string(); }

    std::vector<std::string> testFiles() const
    {
        std::vector<std::string> files;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(m_folder / "sheets/test"))
            if (entry.is_regular_file())
                files.push_back(entry.path().string());
        return files;
    }

    /// Fraction of the test files that `predict` reads as the class whose folder they lie in.
    double predictedRight(const std::string &model) const
    {
        std::vector<std::string> arguments{"predict", "--model", model};
        const std::vector<std::string> files = testFiles();
        arguments.insert(arguments.end(), files.begin(), files.end());
        int right = 0;
        for (const auto &answer : cliJson(arguments)) {
            const std::filesystem::path file = answer.at("file").get<std::string>();
            right += answer.at("class") == file.parent_path().filename().string() ? 1 : 0;
        }
        return static_cast<double>(right) / static_cast<double>(files.size());
    }

    TemporaryFolder m_folder;
    SplitDataset m_digits = builtinDigits({.perClass = 16, .testFraction = 0.5, .seed = 21});
};

} // namespace

TEST_F(InputPreparationCli, PredictsTheTestFilesAsTheRunDid)
{
    const std::string run = (m_folder / "run").string();
    const auto trained = cliJson({"train", "--data", sheets(), "--run", run, "--preset", "baseline", "--epochs", "3"});
    EXPECT_EQ(
        trained.at("dataset").at("preparation"), nlohmann::json({{"polarity", "dark-on-light"}, {"framing", "digit"}}));
    EXPECT_NEAR(predictedRight(run + "/model.dlm"), trained.at("test").at("accuracy").get<double>(), 1e-9);
    EXPECT_EQ(cliJson({"show", run}).at("dataset").at("preparation"), trained.at("dataset").at("preparation"));
    EXPECT_TRUE(cliJson({"replay", run}).at("identical"));
    const auto again = cliJson({"evaluate", "--model", run + "/model.dlm", "--data", sheets()});
    EXPECT_EQ(again.at("accuracy"), trained.at("test").at("accuracy"));
}

TEST_F(InputPreparationCli, EvaluatesTheShippedModelOnSheetsAsItPredictsThem)
{
    const std::string folder = sheets();
    const auto measured = cliJson({"evaluate", "--model", "builtin", "--data", folder});
    EXPECT_GE(measured.at("accuracy"), 0.9);
    EXPECT_EQ(measured.at("preparation").at("framing"), "digit");
    EXPECT_NEAR(predictedRight("builtin"), measured.at("accuracy").get<double>(), 0.03); // it may refuse an odd digit
}

TEST_F(InputPreparationCli, IsObeyedInWhatTheUserAsksFor)
{
    const std::string folder = sheets();
    // Whatever else is found: its status tells of that.
    const auto preparation = [&folder](std::vector<std::string> options) {
        options.insert(options.begin(), {"check", folder, "--json"});
        return nlohmann::json::parse(runCli(options).out).at("preparation");
    };
    const auto automatic = preparation({});
    EXPECT_EQ(automatic.at("framing"), "digit");
    EXPECT_EQ(preparation({"--framing", "whole", "--polarity", "light-on-dark"}),
        nlohmann::json({{"polarity", "light-on-dark"}, {"framing", "whole"}, {"taken_whole", "all"}}));
    EXPECT_EQ(preparation({"--framing", "auto", "--polarity", "auto"}), automatic);
}

TEST_F(InputPreparationCli, IsToldInOneLine)
{
    const std::string folder = sheets();
    const ProcessResult checked = runCli({"check", folder});
    EXPECT_THAT(checked.out,
        testing::HasSubstr(
            "Dark digits on light paper, inverted; digit cropped, fitted and centred as on the canvas\n"));
}

TEST_F(InputPreparationCli, IsNamedWhereTwoRunsDifferInIt)
{
    const std::string folder = sheets();
    const std::string a = (m_folder / "a").string();
    const std::string b = (m_folder / "b").string();
    cliJson({"train", "--data", folder, "--run", a, "--preset", "baseline", "--epochs", "1"});
    cliJson({"train", "--data", folder, "--run", b, "--preset", "baseline", "--epochs", "1", "--framing", "whole"});
    const auto differences = cliJson({"compare", a, b}).at("differences");
    ASSERT_EQ(differences.size(), 2U); // other samples of the same folder are another dataset
    EXPECT_EQ(differences[0].at("key"), "preparation");
    EXPECT_EQ(differences[0].at("b"), "Dark digits on light paper, inverted; whole image");
    EXPECT_EQ(differences[1].at("key"), "dataset");
}

TEST(InputPreparationUsage, IsRefusedWhereItMakesNoSense)
{
    expectFailure({"train", "--data", "x", "--run", "y", "--framing", "half"}, 2, {"--framing", "half", "whole"});
    expectFailure({"train", "--builtin", "--run", "y", "--polarity", "dark-on-light"}, 2, {"--polarity"});
    expectFailure({"evaluate", "--model", "builtin", "--drawings", "x", "--framing", "digit"}, 2, {"--framing"});
}
