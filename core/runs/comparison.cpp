// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/comparison.h"

#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/runs/run_metrics.h"
#include "core/runs/run_pairing.h"
#include "core/runs/run_settings.h"

#include <stdexcept>

namespace digitlab {

namespace {

std::string nameOf(const RunSide &side, const RunSide &other, const char *letter)
{
    const std::string name = plainLine(side.first().name);
    return side.first().name == other.first().name ? name + letter : name;
}

std::string seedsText(const RunSide &side)
{
    std::string text;
    for (const Run &run : side.runs)
        text += (text.empty() ? "" : ", ") + std::to_string(run.config.training.seed);
    return text;
}

std::vector<SettingDifference> differences(const RunSide &a, const RunSide &b)
{
    std::vector<SettingDifference> rows = settingDifferences(a.first(), b.first());
    if (!a.isGroup() && !b.isGroup())
        return rows;
    std::erase_if(rows, [](const SettingDifference &row) { return row.key == "seed"; });
    if (seedsText(a) != seedsText(b))
        rows.push_back({"seed", "Seeds", seedsText(a), seedsText(b)});
    return rows;
}

std::vector<ComparedTexts> sideBySide(const std::vector<NamedText> &a, const std::vector<NamedText> &b)
{
    std::vector<ComparedTexts> rows;
    for (std::size_t i = 0; i < a.size(); ++i)
        rows.push_back({a[i].name, a[i].text, b[i].text});
    return rows;
}

std::optional<Comparison::Matrices> matricesOf(const RunSide &a, const RunSide &b)
{
    if (!a.isGroup() && !b.isGroup())
        return Comparison::Matrices{summedMatrix(a), summedMatrix(b)};
    const auto seeds = commonSeeds(a, b);
    if (seeds.empty())
        return {};
    return Comparison::Matrices{summedMatrix(withSeeds(a, seeds)), summedMatrix(withSeeds(b, seeds))};
}

std::string basisOf(const PairedComparison &paired, int total)
{
    return "Exact McNemar test (McNemar 1947) on the same " + counted(total, "test image") + ": B fixes "
        + grouped(paired.fixed.size()) + ", breaks " + grouped(paired.broken.size()) + "; " + pValueText(paired.pValue)
        + ". One seed each: another seed can reverse a small difference.";
}

std::string basisOf(const SeedComparison &comparison)
{
    const MeanInterval &mean = comparison.difference;
    const Interval interval = mean.interval.value_or(Interval{0, 0});
    const PointsText points({mean.mean, interval.low, interval.high});
    std::string text;
    for (const double difference : comparison.differences)
        text += (text.empty() ? "" : ", ") + points(difference);
    text = "B minus A, seed by seed: " + text + " points.";
    if (mean.interval)
        text += " Paired t interval (Student 1908) over " + counted(comparison.seeds.size(), "seed")
            + ", in Wilson's form: mean " + points(mean.mean) + ", 95 % interval " + points(interval.low) + " to "
            + points(interval.high) + " points; " + pValueText(mean.pValue) + ".";
    return text + " It says what other seeds would give on these same " + counted(comparison.total, "image")
        + ", not what other images would give.";
}

void addPairedTest(Comparison &comparison, const PredictionTable &a, const PredictionTable &b)
{
    const auto total = static_cast<int>(a.rows.size());
    const PairedComparison &paired = comparison.paired.emplace(comparePaired(a, b));
    comparison.verdict = verdict(paired, comparison.nameA, comparison.nameB, total);
    comparison.basis = basisOf(paired, total);
    if (paired.pValue < 0.05)
        comparison.better = paired.fixed.size() > paired.broken.size() ? BetterSide::B : BetterSide::A;
}

void addSeedTest(Comparison &comparison, const RunSide &a, const RunSide &b)
{
    const SeedComparison &seeds = comparison.seeds.emplace(compareSeeds(a.results(), b.results()));
    comparison.verdict = verdict(seeds, comparison.nameA, comparison.nameB);
    comparison.basis = basisOf(seeds);
    comparison.better = betterSide(seeds.difference);
}

} // namespace

Comparison compare(const RunSide &a, const RunSide &b)
{
    const bool groups = a.isGroup() || b.isGroup();
    Comparison comparison{.nameA = nameOf(a, b, " (A)"),
        .nameB = nameOf(b, a, " (B)"),
        .settings = differences(a, b),
        .metrics = sideBySide(metricsOf(a), metricsOf(b))};
    if (a.first().predictions.classNames == b.first().predictions.classNames) {
        comparison.recall = sideBySide(classTexts(a, ClassMetric::Recall), classTexts(b, ClassMetric::Recall));
        comparison.precision = sideBySide(classTexts(a, ClassMetric::Precision), classTexts(b, ClassMetric::Precision));
    }
    try {
        comparison.remark = requireSameImages(a, b);
        comparison.matrices = matricesOf(a, b);
        if (groups)
            addSeedTest(comparison, a, b);
        else
            addPairedTest(comparison, a.first().predictions, b.first().predictions);
    } catch (const std::invalid_argument &reason) {
        comparison.verdict = groups ? "These seeds cannot be tested against each other."
                                    : "These two runs cannot be tested against each other.";
        comparison.basis = reason.what();
    }
    return comparison;
}

} // namespace digitlab
