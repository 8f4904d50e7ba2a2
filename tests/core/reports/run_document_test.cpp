// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/comparison_document.h"

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

digitlab::Run seeded(const SplitDataset &data, const std::string &name, std::uint64_t seed, std::vector<int> misread)
{
    digitlab::Run run = sampleRun(data, name, misread);
    run.config.training.seed = seed;
    return run;
}

/// Reads 38, 37 and 36 of 40.
RunSide worse(const SplitDataset &data)
{
    return {{seeded(data, "Before", 0, {1, 2}), seeded(data, "Before", 1, {1, 2, 3}),
        seeded(data, "Before", 2, {1, 2, 3, 4})}};
}

/// Reads 40, 39 and 39 of 40.
RunSide better(const SplitDataset &data)
{
    return {{seeded(data, "After", 0, {}), seeded(data, "After", 1, {5}), seeded(data, "After", 2, {5})}};
}

} // namespace

TEST(RunDocument, CarriesTheFiguresOfTheRun)
{
    const SplitDataset data = tinyDigits();
    const digitlab::Run run = sampleRun(data, "Final", {3, 9});
    const std::string html = toHtml(runDocument({{run}}, {.test = &data.test}));

    EXPECT_THAT(html, HasSubstr("Final correctly classifies 38 of 40 digits: 95.0 %"));
    EXPECT_THAT(html, HasSubstr(run.dataset.hash));
    EXPECT_THAT(html, HasSubstr("<td>Batch size</td><td>64</td>"));
    EXPECT_THAT(html, HasSubstr("Mistakes: 2 of 40"));
}

TEST(RunDocument, ShowsTheMistakesThemselvesSurestFirst)
{
    const SplitDataset data = tinyDigits();
    const Document document = runDocument({{sampleRun(data, "Final", {3, 9})}}, {.test = &data.test});
    const auto images = blocksOf<Gallery>(document).front().images;

    ASSERT_EQ(images.size(), 2U);
    EXPECT_THAT(images[0].caption, HasSubstr(data.test.origin(9)));
    EXPECT_THAT(images[0].caption, HasSubstr("\u00a0%)")); // the sign does not stand alone on a line
    const auto expected = data.test.image(9);
    EXPECT_EQ(
        decodePng(images[0].png, "picture").pixels, (std::vector<std::uint8_t>{expected.begin(), expected.end()}));
}

TEST(RunDocument, IsOneFileThatNeedsNothingElse)
{
    const SplitDataset data = tinyDigits();
    const std::string html = toHtml(runDocument({{sampleRun(data, "Final", {3})}}, {.test = &data.test}));

    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("<link")));
    const std::regex outside("(src|href)=\"(?!data:)");
    EXPECT_FALSE(std::regex_search(html, outside));
}

TEST(RunDocument, SaysHowManyMistakesAreLeftOut)
{
    const SplitDataset data = tinyDigits();
    const std::string html
        = toHtml(runDocument({{sampleRun(data, "Final", {1, 2, 3})}}, {.test = &data.test, .most = 1}));

    EXPECT_THAT(html, HasSubstr("And 2 more."));
}

TEST(RunDocument, TellsARunThatHasMeasuredNothing)
{
    digitlab::Run run = sampleRun(tinyDigits(), "Final", {});
    run.outcome = RunOutcome::Stopped;
    run.predictions = {};
    run.epochs.clear();

    EXPECT_EQ(verdictOf(runDocument({{run}})), "Final is stopped; no epoch has been measured.");
    EXPECT_THROW(reportDocument(run), std::runtime_error);
    EXPECT_THROW(comparisonDocument({{run}}, {{run}}), std::runtime_error);
}

TEST(RunDocument, ComparesWithTheSentenceOfThePairedTest)
{
    const SplitDataset data = tinyDigits();
    const Document document = comparisonDocument({{sampleRun(data, "Baseline", {0, 1, 2, 3, 4, 5, 6})}},
        {{sampleRun(data, "Final", {0})}}, {.test = &data.test});

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
    const Document document = comparisonDocument({{sampleRun(data, "Baseline", {})}}, {{other}});

    EXPECT_EQ(verdictOf(document), "These two runs cannot be tested against each other.");
    EXPECT_THAT(blocksOf<Paragraph>(document).front().text, HasSubstr("different test images: 40 and 39"));
}

TEST(RunDocument, HostileNamesStayText)
{
    const SplitDataset data = tinyDigits();
    digitlab::Run run = sampleRun(data, "</title><script>alert(1)</script>", {3});
    run.dataset.source.path = "\\input{x} `` | <img src=x onerror=y>";
    run.predictions.classNames[0] = "\"><svg onload=z>";
    run.predictions.rows[3].origin = "0/]](javascript:a)|<b>.png";
    const Document document = runDocument({{run}}, {.test = &data.test});

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
        = verdictOf(comparisonDocument({{sampleRun(data, "Final", {1})}}, {{sampleRun(data, "Final", {})}}));

    EXPECT_THAT(sentence, HasSubstr("Final (B)"));
}

TEST(SeedDocument, GivesTheMeanOfTheSeedsAndEachOfThem)
{
    const SplitDataset data = tinyDigits();
    const std::string html = toHtml(runDocument(worse(data)));

    EXPECT_THAT(html, HasSubstr("Before correctly classifies 92.5 % (95 % interval of the mean 83.8 to 96.7 %)"));
    EXPECT_THAT(html, HasSubstr("over 3 seeds"));
    EXPECT_THAT(html, HasSubstr("<td>1</td><td class=\"figure\">92.5 %</td>"));
    EXPECT_THAT(html, HasSubstr("counts of all seeds together"));
}

TEST(SeedDocument, ComparesSeedAgainstSeed)
{
    const SplitDataset data = tinyDigits();
    const std::string html = toHtml(comparisonDocument(worse(data), better(data)));

    EXPECT_THAT(html, HasSubstr("After is better over these 3 seeds"));
    EXPECT_THAT(html, HasSubstr("Paired t interval"));
    EXPECT_THAT(html, HasSubstr("third-band"));
    EXPECT_THAT(html,
        HasSubstr("<td class=\"figure\">95.0 %</td><td class=\"figure\">100.0 %</td><td class=\"figure\">+5.0</td>"));
    EXPECT_THAT(html,
        HasSubstr("<td class=\"figure\">90.0 %</td><td class=\"figure\">97.5 %</td><td class=\"figure\">+7.5</td>"));
    EXPECT_THAT(html, Not(HasSubstr("McNemar")));
}

TEST(SeedDocument, SaysWhyThereIsNoPairedInterval)
{
    const SplitDataset data = tinyDigits();
    const RunSide one{{seeded(data, "After", 7, {})}};
    const Document document = comparisonDocument(worse(data), one);
    EXPECT_EQ(verdictOf(document), "These seeds cannot be tested against each other.");
    EXPECT_THAT(
        blocksOf<Paragraph>(document).front().text, HasSubstr("at least two seeds that A and B have in common"));
}

TEST(SeedDocument, NamesARunThatWasNotMeasured)
{
    const SplitDataset data = tinyDigits();
    RunSide side = worse(data);
    side.runs[1].predictions.rows.clear();
    EXPECT_THAT([&] { comparisonDocument(side, better(data)); },
        testing::ThrowsMessage<std::runtime_error>(HasSubstr("/runs/Before")));
}
