// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/hardest_class.h"

#include "core/base/number_text.h"
#include "core/evaluation/classification_report.h"

#include <algorithm>
#include <functional>

namespace digitlab {

namespace {

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

HardestClass judged(const std::vector<Rival> &rivals, const std::string &name, const std::string &figures)
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

} // namespace

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
    return judged(rivals, name, figures);
}

} // namespace digitlab
