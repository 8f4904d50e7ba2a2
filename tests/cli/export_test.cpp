// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"

using namespace digitlab;
using testing::HasSubstr;

namespace {

class Export : public TrainedCli
{
};

} // namespace

TEST_F(Export, WritesARunAsOneHtmlFile)
{
    const std::string file = (m_own / "run.html").string();
    const ProcessResult result = runCli({"export", runA(), "--html", file});

    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out, file + "\n");
    EXPECT_THAT(readFile(file), HasSubstr("<svg"));
    EXPECT_THAT(readFile(file), HasSubstr("</html>"));
}

TEST_F(Export, WritesAComparisonWithTheVerdictThatCompareGives)
{
    const std::string file = (m_own / "comparison.md").string();
    const auto told = cliJson({"export", runA(), runB(), "--markdown", file});

    EXPECT_EQ(told.at("files").at(0), file);
    EXPECT_THAT(readFile(file), HasSubstr("Fixed by B"));
    EXPECT_TRUE(std::filesystem::exists(m_own / "comparison-figures" / "matrix-difference.svg"));
}

TEST_F(Export, TheLossAxisCanBeLogarithmic)
{
    const std::string linear = (m_own / "linear.html").string();
    const std::string logarithmic = (m_own / "log.html").string();
    cliJson({"export", runA(), "--html", linear});
    cliJson({"export", runA(), "--html", logarithmic, "--loss-axis", "log"});

    EXPECT_NE(readFile(linear), readFile(logarithmic));
    expectFailure({"export", runA(), "--html", linear, "--loss-axis", "square"}, 2, {"linear or log"});
}

TEST_F(Export, WritesMetricsAndReportForLatex)
{
    const std::string file = (m_own / "run.tex").string();
    cliJson({"export", runA(), "--latex", file});

    EXPECT_THAT(readFile(file), HasSubstr("\\begin{tabular}"));
    EXPECT_THAT(readFile(file), HasSubstr("weighted avg"));
}

TEST_F(Export, LeavesAFileThatIsThereUnlessForced)
{
    const std::vector<std::vector<std::string>> wanted
        = {{"--html", "a.html"}, {"--markdown", "a.md"}, {"--latex", "a.tex"}};
    for (const auto &option : wanted) {
        const std::string file = m_own.write(option[1], "mine").string();
        expectFailure({"export", runA(), option[0], file}, 1, {file + ": already exists", "--force"});
        EXPECT_EQ(readFile(file), "mine");
        EXPECT_EQ(runCli({"export", runA(), option[0], file, "--force"}).status, 0);
        EXPECT_NE(readFile(file), "mine");
    }
    const std::string figure = m_own.write("b-figures/matrix.svg", "mine").string();
    expectFailure({"export", runA(), "--markdown", (m_own / "b.md").string()}, 1, {figure + ": already exists"});
    EXPECT_EQ(readFile(figure), "mine");
    EXPECT_FALSE(isThere(m_own / "b.md")) << "nothing is written by halves";
}

TEST_F(Export, NeverWritesTwoDocumentsIntoOneFileNorOverTheRunItself)
{
    const std::string file = (m_own / "report").string();
    expectFailure({"export", runA(), "--html", file, "--markdown", m_own.path().string() + "/./report"}, 2,
        {"two documents cannot be written to the same file"});
    EXPECT_FALSE(std::filesystem::exists(file));
    const std::string before = readFile(runA() + "/run.json");
    for (const char *name : {"run.json", "model.dlm", "epochs.csv"})
        expectFailure(
            {"export", runA(), "--html", runA() + "/" + name, "--force"}, 2, {name, "is part of the run itself"});
    EXPECT_EQ(readFile(runA() + "/run.json"), before);
}

TEST_F(Export, FollowsNoLink)
{
    const std::string theirs = m_own.write("theirs.txt", "theirs").string();
    const std::string file = (m_own / "run.html").string();
    std::filesystem::create_symlink(theirs, file);
    expectFailure({"export", runA(), "--html", file}, 1, {"already exists"});
    EXPECT_EQ(runCli({"export", runA(), "--html", file, "--force"}).status, 0);
    EXPECT_EQ(readFile(theirs), "theirs");
    EXPECT_THAT(readFile(file), HasSubstr("</html>"));
}

TEST_F(Export, ListsTheMistakesWithoutImagesWhereTheDataIsGone)
{
    const std::string file = (m_own / "run.html").string();
    const ProcessResult result = runCli({"export", runA(), "--html", file, "--data", (m_own / "absent").string()});

    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.err, HasSubstr("without their images"));
    EXPECT_THAT(readFile(file), HasSubstr("Mistakes"));
}

TEST_F(Export, NamesWhatIsMissingOrCannotBeWritten)
{
    expectFailure({"export", runA()}, 2, {"--html"});
    expectFailure({"export", (m_own / "absent").string(), "--html", (m_own / "x.html").string()}, 1,
        {(m_own / "absent").string()});
    expectFailure({"export", runA(), "--html", (m_own / "no folder" / "x.html").string()}, 1, {"no folder"});
}
