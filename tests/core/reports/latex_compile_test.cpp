// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/latex_document.h"

#include "core/base/file_io.h"
#include "core/reports/comparison_document.h"
#include "tests/support/process.h"
#include "tests/support/sample_runs.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <cstdlib>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <optional>
#include <sstream>

namespace digitlab {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Nothing where the machine has no such program.
std::optional<std::string> programNamed(const std::string &name)
{
    const char *path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (std::error_code absent; std::filesystem::is_regular_file(folder + "/" + name, absent))
            return folder + "/" + name;
    return {};
}

/// pdfLaTeX or Tectonic, whichever is there and compiles a list, which needs its fonts, without a network.
class LatexCompiler : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const auto pdflatex = programNamed("pdflatex"))
            m_command = {*pdflatex, "-interaction=nonstopmode", "-halt-on-error"};
        else if (const auto tectonic = programNamed("tectonic"))
            m_command = {*tectonic, "--only-cached"};
        if (m_command.empty() || compile("\\begin{itemize}\n\\item Text.\n\\end{itemize}\n").status != 0)
            GTEST_SKIP() << "no pdflatex or tectonic that works is installed here, so nothing is compiled";
    }

    ProcessResult compile(const std::string &fragment) const
    {
        m_folder.write("fragment.tex", fragment);
        m_folder.write(
            "whole.tex", "\\documentclass{article}\n\\begin{document}\n\\input{fragment}\n\\end{document}\n");
        std::vector<std::string> command = m_command;
        command.push_back("whole.tex");
        return runProcess(command, {.folder = m_folder.path()});
    }

    void expectToCompile(const Document &document) const
    {
        const std::string fragment = toLatex(document);
        const ProcessResult result = compile(fragment);
        EXPECT_EQ(result.status, 0) << fragment << "\n" << result.out.substr(result.out.size() / 2);
    }

    TemporaryFolder m_folder;
    SplitDataset m_data = tinyDigits();
    digitlab::Run m_a = sampleRun(m_data, "Baseline", {1, 2, 3, 9});
    digitlab::Run m_b = sampleRun(m_data, "Final", {3, 30});

private:
    std::vector<std::string> m_command;
};

RunSide seeds(const digitlab::Run &run)
{
    RunSide side{{run, run, run}};
    for (std::uint64_t seed = 0; seed < 3; ++seed)
        side.runs[seed].config.training.seed = seed;
    side.runs[1].predictions.rows[5].predicted = 0;
    return side;
}

} // namespace

TEST_F(LatexCompiler, TakesARunAComparisonAndSeeds)
{
    expectToCompile(runDocument({{m_a}}));
    expectToCompile(reportDocument(m_a));
    expectToCompile(comparisonDocument({{m_a}}, {{m_b}}));
    expectToCompile(comparisonDocument(seeds(m_a), seeds(m_b)));
    expectToCompile(runDocument(seeds(m_a)));
}

TEST_F(LatexCompiler, TakesNamesThatMeanSomethingElseToIt)
{
    const std::vector<std::string> names
        = {"*", "[2ex]", "\\input{x}", "\"quoted\" 50 % & $x_1$ ^~#{}", "\u00c5ngstr\u00f6m \u00b7 \u2013",
            "\u0394\u4e09\U0001F600", "\\end{verbatim}", "\u0104\u00fe\u00ab", "-- ?` !`", "a\tb\nc"};
    for (digitlab::Run *run : {&m_a, &m_b}) {
        run->classNames = run->predictions.classNames = names;
        run->name += " *[\u0394]_";
        run->dataset.source.path = "/home/\u4e09/100% & more_#1";
        run->predictions.rows[2].origin = "*.png";
        run->predictions.rows[3].origin = "[\u03b1].png";
    }
    expectToCompile(runDocument({{m_a}}));
    expectToCompile(comparisonDocument({{m_a}}, {{m_b}}));
}

TEST(LatexDocument, HasNoHeadingWithNothingUnderIt)
{
    const SplitDataset data = tinyDigits();
    const std::string text
        = toLatex(comparisonDocument({{sampleRun(data, "A", {1})}}, {{sampleRun(data, "B", {1, 2})}}));
    std::istringstream lines(text);
    std::string heading;
    for (std::string line; std::getline(lines, line);) {
        const bool isSub = line.starts_with("\\subsubsection");
        if (line.starts_with("\\subsection") || isSub) {
            EXPECT_TRUE(heading.empty() || (isSub && heading.starts_with("\\subsection"))) << heading;
            heading = line;
        } else if (!line.empty()) {
            heading.clear();
        }
    }
    EXPECT_EQ(heading, "");
    EXPECT_THAT(text, Not(HasSubstr("Curves")));
    EXPECT_THAT(text, Not(HasSubstr("Confusion matrices")));
    EXPECT_THAT(text, HasSubstr("Fixed by B, B: 0}\n\nNone.\n"));
}

TEST(LatexDocument, KeepsAHeadingWithTextUnderASmallerOne)
{
    const Document document{.blocks = {Heading{"Outer"}, FigureBlock{"f", "caption", "<svg/>"}, Heading{"Inner", 3},
                                Paragraph{"Text."}, Heading{"Empty"}, Gallery{}}};
    const std::string text = toLatex(document);
    EXPECT_THAT(text, HasSubstr("Outer"));
    EXPECT_THAT(text, HasSubstr("Inner"));
    EXPECT_THAT(text, Not(HasSubstr("Empty")));
}

} // namespace digitlab
