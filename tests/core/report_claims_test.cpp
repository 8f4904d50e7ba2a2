#include "core/reports/report_claims.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <numeric>

using namespace digitlab;
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
    // tinyDigits() has four test pictures a class, in the order of the classes: 12 to 15 are threes.
    const Reproduction told = reproductionOf({{"final", {{12, 13, 14, 15}, {12, 13, 14}, {12, 13, 14, 15}}}});

    EXPECT_EQ(claimOf(told, "Class 3").outcome, ClaimOutcome::Holds);
    EXPECT_THAT(claimOf(told, "Class 3").sentence, HasSubstr("8.3 %"));
}

TEST(ReportClaims, ATrialDecidesNothing)
{
    Reproduction told = reproductionOf({{"baseline", {first(1)}}, {"dropout", {first(20)}}});
    told.options.mostEpochs = 1;

    for (const ReportClaim &claim : reportClaims(told))
        EXPECT_EQ(claim.outcome, ClaimOutcome::CannotBeTold) << claim.claim;
}
