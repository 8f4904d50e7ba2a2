// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_claims.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <numeric>

using namespace digitlab;
using testing::AllOf;
using testing::HasSubstr;

namespace {

/// Misread samples of each seed by experiment.
using Misread = std::map<std::string, std::vector<std::vector<int>>>;

Reproduction reproductionOf(const Misread &misread)
{
    const SplitDataset data = tinyDigits();
    Reproduction result{.dataset = data.identity, .classNames = data.test.classNames()};
    for (const ReportExperiment &experiment : reportExperiments(80, 10, {})) {
        ExperimentRuns runs{experiment, {}, {}};
        const auto found = misread.find(experiment.key);
        for (std::size_t seed = 0; found != misread.end() && seed < found->second.size(); ++seed) {
            digitlab::Run run = sampleRun(data, experiment.name, found->second[seed]);
            run.config.training.seed = seed;
            runs.side.runs.push_back(run);
        }
        result.experiments.push_back(runs);
    }
    return result;
}

std::vector<int> first(int count)
{
    std::vector<int> samples(static_cast<std::size_t>(count));
    std::iota(samples.begin(), samples.end(), 0);
    return samples;
}

ReportClaim claimOf(const Reproduction &reproduction, const std::string &part)
{
    for (const ReportClaim &claim : reportClaims(reproduction))
        if (claim.claim.find(part) != std::string::npos)
            return claim;
    ADD_FAILURE() << "no claim with " << part;
    return {};
}

} // namespace

TEST(ReportClaims, HoldWhereTheIntervalOverSeedsSaysSo)
{
    const Reproduction told = reproductionOf(
        {{"baseline", {first(3), first(4), first(3)}}, {"dropout", {first(12), first(14), first(13)}}});
    const ReportClaim claim = claimOf(told, "Dropout");

    EXPECT_EQ(claim.outcome, ClaimOutcome::Holds);
    EXPECT_THAT(claim.sentence, HasSubstr("Baseline is better over these 3 seeds"));
}

TEST(ReportClaims, DoNotHoldWhereTheOtherIsBetter)
{
    const Reproduction told = reproductionOf(
        {{"baseline", {first(12), first(14), first(13)}}, {"dropout", {first(3), first(4), first(3)}}});

    EXPECT_EQ(claimOf(told, "Dropout").outcome, ClaimOutcome::DoesNotHold);
}

TEST(ReportClaims, CannotBeToldWhereTheIntervalHoldsZero)
{
    const Reproduction told
        = reproductionOf({{"baseline", {first(3), first(5), first(4)}}, {"dropout", {first(5), first(3), first(4)}}});
    const ReportClaim claim = claimOf(told, "Dropout");

    EXPECT_EQ(claim.outcome, ClaimOutcome::CannotBeTold);
    EXPECT_EQ(outcomeText(claim.outcome), "cannot be told with this data");
    EXPECT_THAT(claim.sentence, HasSubstr("cannot tell Baseline and Dropout apart"));
}

TEST(ReportClaims, AreDecidedByMcNemarWhereThereIsOneSeed)
{
    const Reproduction told = reproductionOf({{"baseline", {first(1)}}, {"dropout", {first(20)}}});
    const ReportClaim claim = claimOf(told, "Dropout");

    EXPECT_EQ(claim.outcome, ClaimOutcome::Holds);
    EXPECT_THAT(claim.sentence, HasSubstr("p < 0.0001"));
}

TEST(ReportClaims, NameTheRunsThatAreMissing)
{
    const ReportClaim claim = claimOf(reproductionOf({{"baseline", {first(1)}}}), "Dropout");

    EXPECT_EQ(claim.outcome, ClaimOutcome::CannotBeTold);
    EXPECT_THAT(claim.sentence, HasSubstr("dropout"));
    EXPECT_EQ(reportClaims(reproductionOf({})).size(), reportClaims(reproductionOf({{"final", {first(2)}}})).size());
}

TEST(ReportClaims, ANetworkThatReadsRefutesTheMispairedMatrix)
{
    const ReportClaim claim = claimOf(reproductionOf({{"baseline", {first(2)}}}), "With shuffling on");

    EXPECT_EQ(claim.outcome, ClaimOutcome::DoesNotHold);
    EXPECT_THAT(claim.sentence, HasSubstr("95.0 %"));
}

TEST(ReportClaims, ThreeIsTheHardestWhereItsRecallIsTheLowestOfEverySeed)
{
    // tinyDigits() has four test images a class, in the order of the classes: 12 to 15 are threes.
    const Reproduction told = reproductionOf({{"final", {{12, 13, 14, 15}, {12, 13, 14}, {12, 13, 14, 15}}}});

    EXPECT_EQ(claimOf(told, "Class 3").outcome, ClaimOutcome::Holds);
    EXPECT_THAT(claimOf(told, "Class 3").sentence, HasSubstr("8.3 %"));
}

TEST(ReportClaims, ThreeIsNotTheHardestWhereOneIsSurelyLower)
{
    // 20 to 23 are fives; every other class is read.
    const std::vector<int> all = {20, 21, 22, 23};
    const Reproduction told = reproductionOf({{"final", {all, {20, 21, 22}, all, all, all, all}}});

    EXPECT_EQ(claimOf(told, "Class 3").outcome, ClaimOutcome::DoesNotHold);
    EXPECT_THAT(claimOf(told, "Class 3").sentence,
        AllOf(HasSubstr("the lowest of the others is that of 5, 4.2 %"), HasSubstr("5 is lower than 3, p = "),
            HasSubstr("Bonferroni's correction")));
}

TEST(ReportClaims, ThreeIsNotTheHardestBesideARivalThatMayBeAsHard)
{
    const Reproduction told = reproductionOf({{"final", {{12, 13, 14, 20}, {12, 13, 20, 21}, {12, 20, 21, 22}}}});

    EXPECT_EQ(claimOf(told, "Class 3").outcome, ClaimOutcome::CannotBeTold);
    EXPECT_THAT(claimOf(told, "Class 3").sentence, HasSubstr("Tested against each of the 9 other classes"));
}

TEST(ReportClaims, ARivalIsNotPickedOnTheImagesThatItIsTestedOn)
{
    // By itself, the gap of 3 to 5 has p = 0.03; of nine rivals one is expected to be as far off in every third trial.
    const std::vector<int> both = {12, 13, 14, 20, 21, 22};
    const std::vector<int> fiveOnly = {12, 13, 20, 21, 22};
    const Reproduction told = reproductionOf({{"final", {both, fiveOnly, fiveOnly, fiveOnly, both, fiveOnly}}});

    const RunSide &side = *told.side("final");
    std::vector<double> gaps;
    for (const digitlab::Run &run : side.runs)
        gaps.push_back((run.predictions.rows[14].correct() ? 0.5 : 0.25) - 0.25);
    EXPECT_LT(differenceMean(gaps).pValue, 0.05);
    EXPECT_EQ(claimOf(told, "Class 3").outcome, ClaimOutcome::CannotBeTold);
}

TEST(ReportClaims, ATrialDecidesNothing)
{
    Reproduction told = reproductionOf({{"baseline", {first(1)}}, {"dropout", {first(20)}}});
    told.options.mostEpochs = 1;

    for (const ReportClaim &claim : reportClaims(told))
        EXPECT_EQ(claim.outcome, ClaimOutcome::CannotBeTold) << claim.claim;
}
