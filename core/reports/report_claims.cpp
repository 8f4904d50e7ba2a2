#include "core/reports/report_claims.h"

#include "core/evaluation/classification_report.h"
#include "core/evaluation/decimal.h"
#include "core/reports/wording.h"
#include "core/runs/run_pairing.h"

#include <algorithm>
#include <optional>

namespace digitlab {

namespace {

enum class Better { A, B, Unknown };

struct Comparison {
    Better better = Better::Unknown;
    std::string sentence;
};

Comparison compareSingle(const Run &a, const Run &b)
{
    const PairedComparison paired = comparePaired(a, b);
    const auto total = static_cast<int>(a.predictions.rows.size());
    Comparison result{.sentence = verdict(paired, a.name, b.name, total)};
    if (paired.pValue < 0.05)
        result.better = paired.fixed.size() > paired.broken.size() ? Better::B : Better::A;
    return result;
}

Comparison compare(const RunSide &a, const RunSide &b)
{
    const std::vector<std::uint64_t> seeds = commonSeeds(a, b);
    if (seeds.empty())
        return {.sentence = a.first().name + " and " + b.first().name + " have no seed in common."};
    if (seeds.size() == 1)
        return compareSingle(*a.withSeed(seeds.front()), *b.withSeed(seeds.front()));
    const SeedComparison seedwise = compareSeeds(a, b);
    Comparison result{.sentence = verdict(seedwise, a.first().name, b.first().name)};
    if (const auto &interval = seedwise.difference.interval; interval && (interval->low > 0 || interval->high < 0))
        result.better = interval->low > 0 ? Better::B : Better::A;
    return result;
}

/// What the claim says of the two.
struct Expectation {
    std::string a;
    std::string b;
    Better better;
};

std::string missingText(const std::string &key)
{
    return "No run of " + key + " ended in order, so that nothing can be said.";
}

ReportClaim claimOf(const Reproduction &reproduction, ReportClaim claim, const Expectation &expected)
{
    const RunSide *a = reproduction.side(expected.a);
    const RunSide *b = reproduction.side(expected.b);
    if (!a || !b) {
        claim.sentence = missingText(a ? expected.b : expected.a);
        return claim;
    }
    const Comparison found = compare(*a, *b);
    claim.sentence = found.sentence;
    if (found.better != Better::Unknown)
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
    claim.sentence = "Trained with shuffling, Baseline (seed " + std::to_string(run.config.training.seed) + ") reads "
        + accuracyText(run.predictions.correctCount(), total)
        + " when each prediction is set against its own label; the very same predictions in shuffled order against "
          "labels "
          "in file order give "
        + percentText(mispaired) + ", chance being " + percentText(chance) + ".";
    return claim;
}

std::optional<double> recallOf(const Run &run, const std::string &name)
{
    const ClassificationReport report
        = classificationReport(ConfusionMatrix(run.predictions), run.predictions.classNames);
    const auto found = std::ranges::find(report.classes, name, &ClassMetrics::name);
    return found == report.classes.end() ? std::nullopt : std::optional(found->recall);
}

/// The other class with the lowest recall over all seeds.
std::string hardestOther(const RunSide &side, const std::string &than)
{
    const ClassificationReport report = classificationReport(summedMatrix(side), side.first().predictions.classNames);
    const ClassMetrics *hardest = nullptr;
    for (const ClassMetrics &metrics : report.classes)
        if (metrics.name != than && (!hardest || metrics.recall < hardest->recall))
            hardest = &metrics;
    return hardest ? hardest->name : std::string();
}

ReportClaim hardestClass(const Reproduction &reproduction)
{
    ReportClaim claim{
        .claim = "Class 3 is the hardest for Final.", .printed = "Final: recall of 3 is 0.67, the lowest"};
    const RunSide *side = reproduction.side("final");
    const std::string other = side ? hardestOther(*side, "3") : std::string();
    if (!side || !recallOf(side->first(), "3") || other.empty()) {
        claim.sentence = side ? "The data has no classes named 3 and another one." : missingText("final");
        return claim;
    }
    std::vector<double> gaps, recalls, others;
    for (const Run &run : side->runs) {
        recalls.push_back(*recallOf(run, "3"));
        others.push_back(*recallOf(run, other));
        gaps.push_back(recalls.back() - others.back());
    }
    const MeanInterval gap = meanInterval(gaps);
    if (gap.interval && (gap.interval->high < 0 || gap.interval->low > 0))
        claim.outcome = gap.interval->high < 0 ? ClaimOutcome::Holds : ClaimOutcome::DoesNotHold;
    claim.sentence = "Over " + countText(static_cast<int>(gaps.size()), "seed", "seeds")
        + " Final's mean recall of 3 is " + percentText(meanInterval(recalls).mean) + ", that of " + other
        + ", the lowest other, " + percentText(meanInterval(others).mean)
        + (gap.interval ? "; the difference of the two has the 95 % interval " + decimal(100 * gap.interval->low, 1)
                    + " to " + decimal(100 * gap.interval->high, 1) + " points."
                        : "; there is no interval of their difference.");
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
            {"final-shuffled", "final", Better::B}),
        claim("Final is better than Baseline.", "0.8833 (loss 0.4001) and 0.8833 (loss 0.4233)",
            {"baseline", "final", Better::B}),
        claim("Dropout of 0.2 does not reach Baseline.", "no validation accuracy for Dropout; matrix 0.12",
            {"baseline", "dropout", Better::A}),
        claim("Augmentation with a horizontal flip does not reach Baseline.", "0.7700 and 0.8833",
            {"baseline", "augmented", Better::A}),
        claim("The augmentation itself costs accuracy in 8 epochs.", "not separated from dropout, padding and filters",
            {"augmented-none", "augmented", Better::A}),
        claim("Within it, the horizontal flip costs accuracy.", "not separated from rotation and shifts",
            {"augmented-no-flip", "augmented", Better::A}),
        claim("12 epochs are better than 8.", "not separated from padding and shuffling",
            {"baseline", "baseline-12-epochs", Better::B}),
        hardestClass(reproduction),
        claim(
            "What DigitLab recommends is better than Final.", "not in the report", {"final", "recommended", Better::B}),
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
