// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/run_document.h"

#include "core/base/number_text.h"
#include "core/data/digit_name.h"
#include "core/reports/run_blocks.h"
#include "core/reports/run_figures.h"

namespace digitlab {

namespace {

Table seedsTable(const RunSide &side)
{
    Table table{.caption = "Test accuracy by seed", .header = {"Seed", sideLabel(side)}};
    for (const Run &run : side.runs)
        table.rows.push_back({std::to_string(run.config.training.seed), percentText(run.predictions.accuracy())});
    table.rows.push_back({"Mean", meanAccuracyText(side)});
    return table;
}

std::string runVerdict(const Run &run)
{
    if (run.predictions.rows.empty())
        return run.name + " is " + outcomeName(run.outcome) + "; no epoch has been measured.";
    return run.name + " correctly classifies " + grouped(run.predictions.correctCount()) + " of "
        + counted(run.predictions.rows.size(), sampleNoun(run.classNames)) + ": "
        + accuracyText(run.predictions.correctCount(), static_cast<int>(run.predictions.rows.size())) + ".";
}

void addVerdict(Document &document, const RunSide &side)
{
    if (!side.isGroup())
        return document.add(Verdict{runVerdict(side.first())});
    document.add(Verdict{side.first().name + " correctly classifies " + meanAccuracyText(side) + " of the test "
        + sampleNoun(side.first().classNames) + "s, over " + counted(side.runs.size(), "seed") + "."});
    document.add(seedsTable(side));
}

void addMistakes(Document &document, const Run &run, const DocumentImages &images)
{
    const std::vector<int> mistakes = mistakesOf(run.predictions);
    document.add(Heading{"Mistakes: " + grouped(mistakes.size()) + " of " + grouped(run.predictions.rows.size())});
    addGallery(document, run, mistakes, images, [&](int row) { return ", predicted as " + answerText(run, row); });
}

void addMeasurements(Document &document, const RunSide &side, const DocumentImages &images)
{
    document.add(Heading{"Test split"});
    document.add(matrixBlock("matrix", side));
    document.add(metricsTable(side));
    document.add(classTable(side));
    if (side.isGroup())
        return;
    const Run &run = side.first();
    document.add(
        Preformatted{"Classification report: " + runLabel(run) + ", as scikit-learn prints it", reportOf(run).text()});
    addMistakes(document, run, images);
}

} // namespace

Document runDocument(const RunSide &side, const DocumentImages &images)
{
    if (side.isGroup())
        requireMeasured(side);
    Document document = beginDocument((side.isGroup() ? "Seeds: " : "Run: ") + sideLabel(side));
    addVerdict(document, side);
    if (!side.first().epochs.empty())
        addCurves(document, {side}, images.lossAxis);
    if (!side.first().predictions.rows.empty())
        addMeasurements(document, side, images);
    document.add(Heading{"Configuration and data"});
    addOrigin(document, side);
    return document;
}

Document reportDocument(const Run &run)
{
    const RunSide side{{run}};
    requireMeasured(side);
    Document document = beginDocument("Classification report: " + runLabel(run));
    document.add(metricsTable(side));
    document.add(classTable(side));
    document.add(Preformatted{"As scikit-learn prints it", reportOf(run).text()});
    return document;
}

} // namespace digitlab
