// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/seed_document.h"

#include "core/reports/html_document.h"
#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;

namespace {

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

TEST(SeedDocument, GivesTheMeanOfTheSeedsAndEachOfThem)
{
    const SplitDataset data = tinyDigits();
    const std::string html = toHtml(sideDocument(worse(data)));

    EXPECT_THAT(html, HasSubstr("Before correctly classifies 92.5 % (95 % interval of the mean 83.8 to 96.7 %)"));
    EXPECT_THAT(html, HasSubstr("over 3 seeds"));
    EXPECT_THAT(html, HasSubstr("<td>1</td><td class=\"figure\">92.5 %</td>"));
    EXPECT_THAT(html, HasSubstr("counts of all seeds together"));
}

TEST(SeedDocument, ComparesSeedAgainstSeed)
{
    const SplitDataset data = tinyDigits();
    const std::string html = toHtml(sidesDocument(worse(data), better(data)));

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
    EXPECT_THAT(toHtml(sidesDocument(worse(data), one)), HasSubstr("There is no paired interval for A and B."));
}

TEST(SeedDocument, OfSingleRunsIsTheComparisonOfTwoRuns)
{
    const SplitDataset data = tinyDigits();
    const RunSide a{{seeded(data, "Before", 0, {1})}};
    const RunSide b{{seeded(data, "After", 0, {})}};
    EXPECT_EQ(toHtml(sidesDocument(a, b)), toHtml(comparisonDocument(a.first(), b.first())));
    EXPECT_EQ(toHtml(sideDocument(a)), toHtml(runDocument(a.first())));
}

TEST(SeedDocument, NamesARunThatWasNotMeasured)
{
    const SplitDataset data = tinyDigits();
    RunSide side = worse(data);
    side.runs[1].predictions.rows.clear();
    EXPECT_THAT([&] { sidesDocument(side, better(data)); },
        testing::ThrowsMessage<std::runtime_error>(HasSubstr("/runs/Before")));
}
