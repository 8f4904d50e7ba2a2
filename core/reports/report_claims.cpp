// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_claims.h"

#include "core/base/number_text.h"
#include "core/reports/hardest_class.h"
#include "core/runs/comparison.h"

namespace digitlab {

namespace {

/// What the claim says of the two.
struct Expectation {
    std::string a;
    std::string b;
    BetterSide better;
};

std::string missingText(const std::string &key)
{
    return "No run of " + key + " was completed, so nothing can be concluded.";
}

ReportClaim claimOf(const Reproduction &reproduction, ReportClaim claim, const Expectation &expected)
{
    const RunSide *a = reproduction.side(expected.a);
    const RunSide *b = reproduction.side(expected.b);
    if (!a || !b) {
        claim.sentence = missingText(a ? expected.b : expected.a);
        return claim;
    }
    const std::vector<std::uint64_t> seeds = commonSeeds(*a, *b);
    if (seeds.empty()) {
        claim.sentence = a->first().name + " and " + b->first().name + " have no seed in common.";
        return claim;
    }
    const Comparison found = compare(withSeeds(*a, seeds), withSeeds(*b, seeds));
    claim.sentence = found.verdict;
    if (found.better != BetterSide::Unknown)
        claim.outcome = found.better == expected.better ? ClaimOutcome::Holds : ClaimOutcome::DoesNotHold;
    return claim;
}

/// The report's mis-pairing, done to properly paired predictions of a network that was trained with shuffling.
ReportClaim mispairing(const Reproduction &reproduction)
{
    ReportClaim claim{.claim = "With shuffling on, the network does not predict: its confusion matrix shows chance.",
        .printed = "Baseline: matrix 0.08, validation accuracy 0.8833"};
    const RunSide *side = reproduction.side("baseline");
    if (!side) {
        claim.sentence = missingText("baseline");
        return claim;
    }
    const Run &run = side->first();
    const auto total = static_cast<int>(run.predictions.rows.size());
    const Interval interval = wilsonInterval(run.predictions.correctCount(), total);
    const double chance = 1.0 / static_cast<double>(run.predictions.classNames.size());
    const double mispaired = mispairedMatrix(run.predictions, run.config.training.seed).accuracy();
    claim.outcome = interval.low > chance ? ClaimOutcome::DoesNotHold
        : interval.high < chance          ? ClaimOutcome::Holds
                                          : ClaimOutcome::CannotBeTold;
    claim.sentence = "Trained with shuffling, Baseline (seed " + std::to_string(run.config.training.seed)
        + ") has an accuracy of " + accuracyText(run.predictions.correctCount(), total)
        + " when each prediction is compared with its own label; the same predictions in shuffled order, compared with "
          "labels in file order, give "
        + percentText(mispaired) + "; chance gives " + percentText(chance) + ".";
    return claim;
}

ReportClaim hardestClass(const Reproduction &reproduction)
{
    ReportClaim claim{
        .claim = "Class 3 is the hardest for Final.", .printed = "Final: recall of 3 is 0.67, the lowest"};
    const RunSide *side = reproduction.side("final");
    if (!side) {
        claim.sentence = missingText("final");
        return claim;
    }
    HardestClass found = testHardestClass(*side, "3", "Final");
    claim.outcome = found.outcome;
    claim.sentence = std::move(found.sentence);
    return claim;
}

std::vector<ReportClaim> allClaims(const Reproduction &reproduction)
{
    const auto claim = [&](const std::string &says, const std::string &printed, const Expectation &expected) {
        return claimOf(reproduction, {.claim = says, .printed = printed}, expected);
    };
    return {
        mispairing(reproduction),
        claim("Switching shuffling off made Final better.", "Final, unshuffled: 0.8833; its shuffled twin was not run",
            {"final-shuffled", "final", BetterSide::B}),
        claim("Final is better than Baseline.", "0.8833 (loss 0.4001) and 0.8833 (loss 0.4233)",
            {"baseline", "final", BetterSide::B}),
        claim("Dropout of 0.2 does not reach Baseline.", "no validation accuracy for Dropout; matrix 0.12",
            {"baseline", "dropout", BetterSide::A}),
        claim("Augmentation with a horizontal flip does not reach Baseline.", "0.7700 and 0.8833",
            {"baseline", "augmented", BetterSide::A}),
        claim("The augmentation itself costs accuracy in 8 epochs.", "not separated from dropout, padding and filters",
            {"augmented-none", "augmented", BetterSide::A}),
        claim("Within it, the horizontal flip costs accuracy.", "not separated from rotation and shifts",
            {"augmented-no-flip", "augmented", BetterSide::A}),
        claim("12 epochs are better than 8.", "not separated from padding and shuffling",
            {"baseline", "baseline-12-epochs", BetterSide::B}),
        hardestClass(reproduction),
        claim("What DigitLab recommends is better than Final.", "not in the report",
            {"final", "recommended", BetterSide::B}),
    };
}

} // namespace

std::string outcomeText(ClaimOutcome outcome)
{
    switch (outcome) {
    case ClaimOutcome::Holds:
        return "holds";
    case ClaimOutcome::DoesNotHold:
        return "does not hold";
    case ClaimOutcome::CannotBeTold:
        break;
    }
    return "cannot be told with this data";
}

std::vector<ReportClaim> reportClaims(const Reproduction &reproduction)
{
    std::vector<ReportClaim> claims = allClaims(reproduction);
    // Trainings that were cut short say nothing of those that the report made.
    if (reproduction.options.mostEpochs)
        for (ReportClaim &claim : claims) {
            claim.outcome = ClaimOutcome::CannotBeTold;
            claim.sentence = "A trial that was cut short decides nothing. " + claim.sentence;
        }
    return claims;
}

} // namespace digitlab
