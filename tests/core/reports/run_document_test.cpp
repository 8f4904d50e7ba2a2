// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/run_document.h"

#include "core/base/base64.h"
#include "core/base/png.h"
#include "core/evaluation/classification_report.h"
#include "core/evaluation/confusion_matrix.h"
#include "core/reports/html_document.h"
#include "core/reports/latex_document.h"
#include "core/reports/markdown_document.h"
#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;

namespace {

template <typename Kind> std::vector<Kind> blocksOf(const Document &document)
{
    std::vector<Kind> found;
    for (const Block &block : document.blocks)
        if (const auto *kind = std::get_if<Kind>(&block))
            found.push_back(*kind);
    return found;
}

std::string verdictOf(const Document &document)
{
    return blocksOf<Verdict>(document).front().text;
}

} // namespace

TEST(RunDocument, CarriesTheFiguresOfTheRun)
{
    const SplitDataset data = tinyDigits();
    const digitlab::Run run = sampleRun(data, "Final", {3, 9});
    const std::string html = toHtml(runDocument(run, {.test = &data.test}));

    EXPECT_THAT(html, HasSubstr("Final correctly classifies 38 of 40 digits: 95.0 %"));
    EXPECT_THAT(html, HasSubstr(run.dataset.hash));
    EXPECT_THAT(html, HasSubstr("<td>Batch size</td><td>64</td>"));
    EXPECT_THAT(html, HasSubstr("Mistakes: 2 of 40"));
}

TEST(RunDocument, ShowsTheMistakesThemselvesSurestFirst)
{
    const SplitDataset data = tinyDigits();
    const Document document = runDocument(sampleRun(data, "Final", {3, 9}), {.test = &data.test});
    const auto pictures = blocksOf<Gallery>(document).front().pictures;

    ASSERT_EQ(pictures.size(), 2U);
    EXPECT_THAT(pictures[0].caption, HasSubstr(data.test.origin(9)));
    EXPECT_THAT(pictures[0].caption, HasSubstr("\u00a0%)")); // the sign does not stand alone on a line
    const auto expected = data.test.image(9);
    EXPECT_EQ(
        decodePng(pictures[0].png, "picture").pixels, (std::vector<std::uint8_t>{expected.begin(), expected.end()}));
}

TEST(RunDocument, IsOneFileThatNeedsNothingElse)
{
    const SplitDataset data = tinyDigits();
    const std::string html = toHtml(runDocument(sampleRun(data, "Final", {3}), {.test = &data.test}));

    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("<link")));
    const std::regex outside("(src|href)=\"(?!data:)");
    EXPECT_FALSE(std::regex_search(html, outside));
}

TEST(RunDocument, SaysHowManyMistakesAreLeftOut)
{
    const SplitDataset data = tinyDigits();
    const std::string html = toHtml(runDocument(sampleRun(data, "Final", {1, 2, 3}), {.test = &data.test, .most = 1}));

    EXPECT_THAT(html, HasSubstr("And 2 more."));
}

TEST(RunDocument, TellsARunThatHasMeasuredNothing)
{
    digitlab::Run run = sampleRun(tinyDigits(), "Final", {});
    run.outcome = RunOutcome::Stopped;
    run.predictions = {};
    run.epochs.clear();

    EXPECT_EQ(verdictOf(runDocument(run)), "Final is stopped; no epoch has been measured.");
    EXPECT_THROW(reportDocument(run), std::runtime_error);
    EXPECT_THROW(comparisonDocument(run, run), std::runtime_error);
}

TEST(RunDocument, ComparesWithTheSentenceOfThePairedTest)
{
    const SplitDataset data = tinyDigits();
    const Document document = comparisonDocument(
        sampleRun(data, "Baseline", {0, 1, 2, 3, 4, 5, 6}), sampleRun(data, "Final", {0}), {.test = &data.test});

    EXPECT_EQ(verdictOf(document),
        "Final is better: of the 40 digits, it correctly classifies 6 that Baseline misses, and misses 0 that Baseline "
        "correctly classifies, p = 0.03.");
    const std::string html = toHtml(document);
    EXPECT_THAT(html, HasSubstr("Fixed by B, Final: 6"));
    EXPECT_THAT(html, HasSubstr("Broken by B, Final: 0"));
    EXPECT_THAT(html, HasSubstr("Wrong in both: 1"));
}

TEST(RunDocument, RefusesThePairedTestOfDifferentTestSidesWithTheReason)
{
    const SplitDataset data = tinyDigits();
    digitlab::Run other = sampleRun(data, "Final", {0});
    other.predictions.rows.pop_back();
    const std::string sentence = verdictOf(comparisonDocument(sampleRun(data, "Baseline", {}), other));

    EXPECT_THAT(sentence, HasSubstr("no paired test"));
    EXPECT_THAT(sentence, HasSubstr("different test images: 40 and 39"));
}

TEST(RunDocument, HostileNamesStayText)
{
    const SplitDataset data = tinyDigits();
    digitlab::Run run = sampleRun(data, "</title><script>alert(1)</script>", {3});
    run.dataset.source = "\\input{x} `` | <img src=x onerror=y>";
    run.predictions.classNames[0] = "\"><svg onload=z>";
    run.predictions.rows[3].origin = "0/]](javascript:a)|<b>.png";
    const Document document = runDocument(run, {.test = &data.test});

    EXPECT_THAT(
        toHtml(document), Not(testing::AnyOf(HasSubstr("<script"), HasSubstr("<img src=x"), HasSubstr("<svg on"))));
    EXPECT_THAT(toMarkdown(document, "f"), Not(testing::AnyOf(HasSubstr("<script"), HasSubstr("](javascript"))));
    EXPECT_THAT(toLatex(document), Not(HasSubstr("\\input")));
}

TEST(RunDocument, WritesScikitLearnsReportIntoMarkdownAndLatex)
{
    const digitlab::Run run = sampleRun(tinyDigits(), "Final", {3});
    const std::string text = classificationReport(ConfusionMatrix(run.predictions), run.predictions.classNames).text();
    const Document document = reportDocument(run);

    EXPECT_THAT(toMarkdown(document), HasSubstr("```\n" + text + "```"));
    EXPECT_THAT(toLatex(document), HasSubstr("\\begin{verbatim}\n" + text + "\\end{verbatim}"));
    EXPECT_THAT(toLatex(document), HasSubstr("\\begin{tabular}{lrrrrr}"));
    EXPECT_THAT(toLatex(document), HasSubstr("97.5 \\%"));
}

TEST(RunDocument, TellsTwoRunsOfOneNameAndSeedApart)
{
    const SplitDataset data = tinyDigits();
    const std::string sentence
        = verdictOf(comparisonDocument(sampleRun(data, "Final", {1}), sampleRun(data, "Final", {})));

    EXPECT_THAT(sentence, HasSubstr("Final (B)"));
}
