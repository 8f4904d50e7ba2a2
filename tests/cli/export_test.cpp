#include "tests/cli/cli.h"

#include "core/data/file_io.h"

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

TEST_F(Export, ListsTheMistakesWithoutPicturesWhereTheDataIsGone)
{
    const std::string file = (m_own / "run.html").string();
    const ProcessResult result = runCli({"export", runA(), "--html", file, "--data", (m_own / "absent").string()});

    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.err, HasSubstr("without their pictures"));
    EXPECT_THAT(readFile(file), HasSubstr("Mistakes"));
}

TEST_F(Export, NamesWhatIsMissingOrCannotBeWritten)
{
    expectFailure({"export", runA()}, 2, {"--html"});
    expectFailure({"export", (m_own / "absent").string(), "--html", (m_own / "x.html").string()}, 1,
        {(m_own / "absent").string()});
    expectFailure({"export", runA(), "--html", (m_own / "no folder" / "x.html").string()}, 1, {"no folder"});
}
