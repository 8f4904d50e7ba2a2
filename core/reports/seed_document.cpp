// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/seed_document.h"

#include "core/base/number_text.h"
#include "core/reports/matrix_figure.h"
#include "core/reports/run_blocks.h"
#include "core/reports/run_figures.h"
#include "core/runs/run_pairing.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace digitlab {

namespace {

std::string meanText(const RunSide &side)
{
    const MeanInterval mean = accuracyOverSeeds(side);
    return percentText(mean.mean)
        + (mean.interval ? " (95 % interval of the mean " + percentRange(*mean.interval) + ")" : "");
}

std::string accuracyWithSeed(const RunSide &side, std::uint64_t seed)
{
    const Run *run = side.withSeed(seed);
    return run ? percentText(run->predictions.accuracy()) : "-";
}

/// In percentage points, with its sign.
std::string pointsText(double share)
{
    return (share > 0 ? "+" : "") + decimal(100 * share, 1);
}

std::string differenceWithSeed(const RunSide &a, const RunSide &b, std::uint64_t seed)
{
    const Run *runA = a.withSeed(seed);
    const Run *runB = b.withSeed(seed);
    return runA && runB ? pointsText(runB->predictions.accuracy() - runA->predictions.accuracy()) : "-";
}

Table seedsTable(const RunSide &side)
{
    Table table{.caption = "Test accuracy by seed", .header = {"Seed", sideLabel(side)}};
    for (const Run &run : side.runs)
        table.rows.push_back({std::to_string(run.config.training.seed), percentText(run.predictions.accuracy())});
    table.rows.push_back({"Mean", meanText(side)});
    return table;
}

Table seedsTable(const RunSide &a, const RunSide &b)
{
    std::set<std::uint64_t> seeds;
    for (const RunSide *side : {&a, &b})
        for (const Run &run : side->runs)
            seeds.insert(run.config.training.seed);
    Table table{.caption = "Test accuracy by seed",
        .header = {"Seed", "A: " + sideLabel(a), "B: " + sideLabel(b), "B minus A, points"}};
    for (const std::uint64_t seed : seeds)
        table.rows.push_back({std::to_string(seed), accuracyWithSeed(a, seed), accuracyWithSeed(b, seed),
            differenceWithSeed(a, b, seed)});
    table.rows.push_back({"Mean", meanText(a), meanText(b), ""});
    return table;
}

/// Over the answers of all seeds together.
Table classTableOfAll(const RunSide &side)
{
    Table table{.caption = "By class, all seeds together: " + sideLabel(side),
        .header = {"Class", "Precision", "Recall", "F1", "Support"}};
    for (const ClassMetrics &metrics :
        classificationReport(summedMatrix(side), side.first().predictions.classNames).classes)
        table.rows.push_back(metrics.absent
                ? std::vector<std::string>{metrics.name, "-", "-", "-", "0"}
                : std::vector<std::string>{metrics.name, percentText(metrics.precision), percentText(metrics.recall),
                    percentText(metrics.f1), std::to_string(metrics.support)});
    return table;
}

FigureBlock matrixOfAll(const RunSide &side, const std::string &name)
{
    return {name, "Confusion matrix of " + sideLabel(side) + ", the counts of all seeds together.",
        matrixSvg(summedMatrix(side), side.first().predictions.classNames, "Confusion matrix: " + sideLabel(side))};
}

std::vector<const Run *> pointers(const RunSide &side)
{
    std::vector<const Run *> runs;
    for (const Run &run : side.runs)
        runs.push_back(&run);
    return runs;
}

void addOrigin(Document &document, const RunSide &side)
{
    document.blocks.push_back(Heading{"Settings of " + sideLabel(side), 3});
    document.blocks.push_back(settingsTable(side.first()));
    document.blocks.push_back(originTable(pointers(side)));
}

void addVerdict(Document &document, const RunSide &a, const RunSide &b)
{
    try {
        const SeedComparison comparison = compareSeeds(a, b);
        const bool told = a.first().name != b.first().name;
        document.blocks.push_back(
            Verdict{verdict(comparison, told ? a.first().name : "A", told ? b.first().name : "B")});
        document.blocks.push_back(Paragraph{
            "Paired t interval (Student 1908) over the test accuracies of the seeds that both have, in Wilson's form, "
            "which keeps it between -100 and 100 points."});
        if (!comparison.remark.empty())
            document.blocks.push_back(Paragraph{comparison.remark});
    } catch (const std::invalid_argument &reason) {
        document.blocks.push_back(Verdict{std::string("There is no paired interval for A and B. ") + reason.what()});
    }
}

void addMatrices(Document &document, const RunSide &a, const RunSide &b)
{
    document.blocks.push_back(Heading{"Confusion matrices"});
    document.blocks.push_back(matrixOfAll(a, "matrix-a"));
    document.blocks.push_back(matrixOfAll(b, "matrix-b"));
    const auto &names = a.first().predictions.classNames;
    if (a.runs.size() != b.runs.size() || !haveSameImages(a, b))
        return;
    document.blocks.push_back(FigureBlock{"matrix-difference",
        "Confusion matrix of B minus that of A: vermilion where B has more, blue where it has fewer.",
        differenceSvg(
            summedMatrix(a), summedMatrix(b), names, "Difference: " + sideLabel(b) + " minus " + sideLabel(a))});
}

void requireMeasured(const RunSide &side)
{
    std::ranges::for_each(side.runs, [](const Run &run) { digitlab::requireMeasured(run); });
}

} // namespace

Document sideDocument(const RunSide &side, const DocumentPictures &pictures)
{
    if (!side.isGroup())
        return runDocument(side.first(), pictures);
    requireMeasured(side);
    Document document = beginDocument("Seeds: " + sideLabel(side));
    document.blocks.push_back(Verdict{side.first().name + " correctly classifies " + meanText(side)
        + " of the test digits, over " + counted(side.runs.size(), "seed") + "."});
    document.blocks.push_back(seedsTable(side));
    addCurves(document, {side}, pictures.lossAxis);
    document.blocks.push_back(Heading{"Test split"});
    document.blocks.push_back(matrixOfAll(side, "matrix"));
    document.blocks.push_back(classTableOfAll(side));
    document.blocks.push_back(metricsTable(pointers(side)));
    document.blocks.push_back(Heading{"Configuration and data"});
    addOrigin(document, side);
    return document;
}

Document sidesDocument(const RunSide &a, const RunSide &b, const DocumentPictures &pictures)
{
    if (!a.isGroup() && !b.isGroup())
        return comparisonDocument(a.first(), b.first(), pictures);
    requireMeasured(a);
    requireMeasured(b);
    Document document = beginDocument("Comparison: " + sideLabel(a) + " and " + sideLabel(b));
    addVerdict(document, a, b);
    document.blocks.push_back(seedsTable(a, b));
    document.blocks.push_back(Heading{"Settings that differ"});
    Run firstB = b.first();
    firstB.config.training.seed = a.first().config.training.seed; // told by the table of seeds
    document.blocks.push_back(differencesBlock(a.first(), firstB));
    addCurves(document, {a, b}, pictures.lossAxis);
    addMatrices(document, a, b);
    document.blocks.push_back(Heading{"Classes"});
    document.blocks.push_back(classTableOfAll(a));
    document.blocks.push_back(classTableOfAll(b));
    document.blocks.push_back(Heading{"Configuration and data"});
    addOrigin(document, a);
    addOrigin(document, b);
    return document;
}

} // namespace digitlab
