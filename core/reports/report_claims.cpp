// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_claims.h"

#include "core/base/number_text.h"
#include "core/evaluation/classification_report.h"
#include "core/runs/comparison.h"

#include <algorithm>
#include <functional>

namespace digitlab {

namespace {

/// Whether a class has the lowest recall of all, over the seeds of a side. The rival is not picked on the images that
/// it is tested on: the class is tested against each of the others. That it is the hardest holds where it is below
/// every one of them, each at 5 % (an intersection-union test, which needs no correction: Berger 1982, Technometrics
/// 24); it does not hold where one of them is below it, with Bonferroni's correction for their number.
struct HardestClass {
    ClaimOutcome outcome = ClaimOutcome::CannotBeTold;
    std::string sentence; ///< with the figures that decide
};

constexpr double significanceLevel = 0.05;

/// Another class beside the one in question.
struct Rival {
    std::string name;
    double recall = 0; ///< mean of the seeds
    MeanInterval gap;  ///< the recall in question minus this one's, seed by seed
};

double recallOf(const Run &run, int label)
{
    const ConfusionMatrix matrix(run.predictions);
    return static_cast<double>(matrix.count(label, label)) / matrix.actualCount(label);
}

std::vector<double> recallsOf(const RunSide &side, int label)
{
    std::vector<double> recalls;
    for (const Run &run : side.runs)
        recalls.push_back(recallOf(run, label));
    return recalls;
}

Rival rivalOf(const RunSide &side, const std::vector<double> &recalls, int label)
{
    std::vector<double> gaps = recallsOf(side, label);
    Rival rival{side.first().predictions.classNames[static_cast<std::size_t>(label)], fractionMean(gaps).mean, {}};
    std::ranges::transform(recalls, gaps, gaps.begin(), std::minus());
    rival.gap = differenceMean(gaps);
    return rival;
}

/// The classes that have test images, but for this one.
std::vector<Rival> rivalsOf(const RunSide &side, int label)
{
    const ConfusionMatrix matrix(side.first().predictions);
    const std::vector<double> recalls = recallsOf(side, label);
    std::vector<Rival> rivals;
    for (int other = 0; other < matrix.classCount(); ++other)
        if (other != label && matrix.actualCount(other) > 0)
            rivals.push_back(rivalOf(side, recalls, other));
    return rivals;
}

double corrected(double pValue, const std::vector<Rival> &rivals)
{
    return std::min(1.0, pValue * static_cast<double>(rivals.size()));
}

/// The one that is most surely below the class in question; null where none is.
const Rival *rivalBelow(const std::vector<Rival> &rivals)
{
    const Rival *found = nullptr;
    for (const Rival &rival : rivals)
        if (rival.gap.mean > 0 && rival.gap.interval && corrected(rival.gap.pValue, rivals) < significanceLevel)
            found = !found || rival.gap.pValue < found->gap.pValue ? &rival : found;
    return found;
}

bool isBelowAll(const std::vector<Rival> &rivals)
{
    return std::ranges::all_of(rivals, [](const Rival &rival) { return betterSide(rival.gap) == BetterSide::A; });
}

std::string pointsBelow(const Rival &rival)
{
    const double low = -rival.gap.interval->high;
    const double high = -rival.gap.interval->low;
    const PointsText points({low, high});
    return points(low) + " to " + points(high) + " points";
}

HardestClass hardestOf(const std::vector<Rival> &rivals, const std::string &name, const std::string &figures)
{
    const std::string others = counted(rivals.size(), "other class", "other classes");
    if (isBelowAll(rivals)) {
        const auto closest
            = std::ranges::max_element(rivals, {}, [](const Rival &rival) { return rival.gap.interval->high; });
        return {ClaimOutcome::Holds,
            figures + " Tested against each of the " + others + ", " + name
                + " is lower than all of them; the closest, " + closest->name + ", is higher by "
                + pointsBelow(*closest) + " (95 % interval)."};
    }
    if (const Rival *below = rivalBelow(rivals))
        return {ClaimOutcome::DoesNotHold,
            figures + " Tested against each of the " + others + ", " + below->name + " is lower than " + name
                + ", p = " + decimal(corrected(below->gap.pValue, rivals), 4) + " with Bonferroni's correction."};
    return {ClaimOutcome::CannotBeTold,
        figures + " Tested against each of the " + others + ", " + name
            + " is not lower than all of them, and none of them is lower than " + name
            + " with Bonferroni's correction."};
}

/// `name` is that of the class, `who` that of the configuration.
HardestClass testHardestClass(const RunSide &side, const std::string &name, const std::string &who)
{
    const ConfusionMatrix matrix(side.first().predictions);
    const auto &names = side.first().predictions.classNames;
    const auto label = static_cast<int>(std::ranges::find(names, name) - names.begin());
    const bool known = label < matrix.classCount() && matrix.actualCount(label) > 0;
    const std::vector<Rival> rivals = known ? rivalsOf(side, label) : std::vector<Rival>();
    if (rivals.empty())
        return {ClaimOutcome::CannotBeTold, "The data has no class " + name + " or no other class."};
    const auto lowest = std::ranges::min_element(rivals, {}, &Rival::recall);
    std::string figures = "Over " + counted(side.runs.size(), "seed") + " " + who + "'s mean recall of " + name + " is "
        + percentText(fractionMean(recallsOf(side, label)).mean) + "; the lowest of the others is that of "
        + lowest->name + ", " + percentText(lowest->recall) + ".";
    if (!side.isGroup())
        return {ClaimOutcome::CannotBeTold, figures + " One seed is not enough for a test."};
    return hardestOf(rivals, name, figures);
}

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
