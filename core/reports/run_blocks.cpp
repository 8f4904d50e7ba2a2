// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/run_blocks.h"

#include "core/base/file_error.h"
#include "core/base/number_text.h"
#include "core/base/png.h"
#include "core/data/digit_name.h"
#include "core/data/preparation_text.h"
#include "core/evaluation/class_labels.h"
#include "core/reports/matrix_figure.h"
#include "core/reports/run_figures.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_metrics.h"
#include "core/runs/run_settings.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace digitlab {

namespace {

using Row = std::vector<std::string>;

template <typename Value> Row rowOf(const std::string &name, const RunSide &side, Value value)
{
    Row row = {name};
    for (const Run &run : side.runs)
        row.push_back(value(run));
    return row;
}

const Prediction &predictionAt(const Run &run, int row)
{
    return run.predictions.rows[static_cast<std::size_t>(row)];
}

const std::string &className(const Run &run, int label)
{
    return run.predictions.classNames[static_cast<std::size_t>(label)];
}

std::string endingText(const Run &run)
{
    return stateName(run.folder, run.outcome) + (run.failure.empty() ? "" : ": " + run.failure);
}

/// Whether the image at this row can be the dataset's: same file, same class.
bool isAtHand(const Prediction &row, const Dataset *test)
{
    return test && row.sample >= 0 && row.sample < test->size() && test->origin(row.sample) == row.origin
        && test->label(row.sample) == row.actual;
}

std::string pngOf(const Dataset &test, int sample)
{
    const auto pixels = test.image(sample);
    return encodePng({.width = imageSide, .height = imageSide, .pixels = {pixels.begin(), pixels.end()}});
}

} // namespace

std::string runLabel(const Run &run)
{
    return run.name + ", seed " + std::to_string(run.config.training.seed);
}

Document beginDocument(const std::string &title)
{
    return {.title = title, .subtitle = "Made with DigitLab, a laboratory for convolutional networks on digits."};
}

void requireMeasured(const RunSide &side)
{
    for (const Run &run : side.runs)
        if (run.predictions.rows.empty())
            throw fileError(run.folder,
                "has no predictions because the run is " + stateName(run.folder, run.outcome)
                    + "; expected a run that has finished an epoch");
}

std::string meanAccuracyText(const RunSide &side)
{
    const MeanInterval mean = accuracyOverSeeds(side);
    return percentText(mean.mean)
        + (mean.interval ? " (95 % interval of the mean " + percentRange(*mean.interval) + ")" : "");
}

void addCurves(Document &document, const std::vector<RunSide> &sides, AxisScale lossAxis)
{
    document.add(Heading{"Curves"});
    document.add(lossFigure("loss", sides, lossAxis));
    document.add(accuracyFigure("accuracy", sides));
}

ClassificationReport reportOf(const Run &run)
{
    return classificationReport(ConfusionMatrix(run.predictions), run.predictions.classNames);
}

FigureBlock matrixBlock(const std::string &name, const RunSide &side)
{
    const std::string label = sideLabel(side);
    return {name,
        side.isGroup() ? "Confusion matrix of " + label + ", the counts of all seeds together."
                       : "Confusion matrix of " + label + " on the test split; the "
                + sampleNoun(side.first().classNames) + "s on its diagonal were predicted correctly.",
        matrixSvg(summedMatrix(side), side.first().predictions.classNames, "Confusion matrix: " + label)};
}

Table metricsTable(const RunSide &side)
{
    Table table{.caption = metricsCaption, .header = {"", sideLabel(side)}};
    for (const NamedText &metric : metricsOf(side))
        table.rows.push_back({metric.name, metric.text});
    return table;
}

Table classTable(const RunSide &side)
{
    constexpr int longestName = 40; // characters of a table's first column
    const std::vector<std::string> &names = side.first().predictions.classNames;
    const std::vector<std::string> labels = classLabels(names, longestName);
    Table table{.caption = (side.isGroup() ? "By class, all seeds together: " : "By class: ") + sideLabel(side),
        .header = {"Class", "Precision", "Recall", "Recall's 95 % interval", "F1", "Support"}};
    for (const ClassMetrics &metrics : classificationReport(summedMatrix(side), names).classes) {
        if (metrics.absent) {
            table.rows.push_back({metrics.name, "-", "-", "-", "-", "0"});
            continue;
        }
        const int correct = static_cast<int>(std::lround(metrics.recall * metrics.support));
        table.rows.push_back({labels[table.rows.size()], percentText(metrics.precision), percentText(metrics.recall),
            percentRange(wilsonInterval(correct, metrics.support)), percentText(metrics.f1),
            std::to_string(metrics.support)});
    }
    if (!side.isGroup())
        return table;
    table.header.erase(table.header.begin() + 3); // several answers to one image are no independent trials
    for (Row &row : table.rows)
        row.erase(row.begin() + 3);
    return table;
}

void addOrigin(Document &document, const RunSide &side)
{
    document.add(Heading{"Settings of " + sideLabel(side), 3});
    Table table{.header = {"Setting", "Value"}, .textColumns = 2};
    for (const SettingValue &setting : settings(side.first()))
        table.rows.push_back({setting.label, setting.value});
    document.add(std::move(table));
    document.add(originTable(side));
}

Table originTable(const RunSide &side)
{
    Table table{.header = rowOf("", side, runLabel), .textColumns = 1 + static_cast<int>(side.runs.size())};
    table.rows = {rowOf("Outcome", side, endingText),
        rowOf("Started", side, [](const Run &run) { return run.startedAt; }),
        rowOf("Dataset", side, [](const Run &run) { return run.dataset.text(); }),
        rowOf("SHA-256 of the data", side, [](const Run &run) { return run.dataset.hash; }),
        rowOf("Input", side, [](const Run &run) { return preparationText(run.dataset.preparation, run.classNames); }),
        rowOf("Training images", side, [](const Run &run) { return grouped(run.dataset.trainCount); }),
        rowOf("Test images", side, [](const Run &run) { return grouped(run.dataset.testCount); }),
        rowOf("DigitLab", side, [](const Run &run) { return run.version; }),
        rowOf("Machine", side, [](const Run &run) { return run.machine; })};
    return table;
}

std::string answerText(const Run &run, int row)
{
    const Prediction &prediction = predictionAt(run, row);
    const auto label = static_cast<std::size_t>(prediction.predicted);
    if (label >= prediction.probabilities.size())
        return className(run, prediction.predicted);
    std::string sure = percentText(static_cast<double>(prediction.probabilities[label]));
    sure.replace(sure.rfind(' '), 1, "\u00a0");
    return className(run, prediction.predicted) + " (" + sure + ")";
}

std::vector<int> mistakesOf(const PredictionTable &table)
{
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
        if (!table.rows[static_cast<std::size_t>(row)].correct())
            rows.push_back(row);
    std::ranges::stable_sort(rows, std::greater(), [&](int row) {
        const Prediction &prediction = table.rows[static_cast<std::size_t>(row)];
        return prediction.probabilities.empty() ? 0 : std::ranges::max(prediction.probabilities);
    });
    return rows;
}

void addGallery(Document &document, const Run &run, const std::vector<int> &rows, const DocumentImages &images,
    const std::function<std::string(int row)> &answers)
{
    if (rows.empty())
        return document.add(Paragraph{"None."});
    Gallery gallery;
    const auto shown = std::min(rows.size(), static_cast<std::size_t>(std::max(images.most, 0)));
    for (const int place : std::span(rows).first(shown)) {
        const Prediction &row = predictionAt(run, place);
        gallery.images.push_back({isAtHand(row, images.test) ? pngOf(*images.test, row.sample) : std::string(),
            row.origin + ": is " + className(run, row.actual) + answers(place)});
    }
    document.add(std::move(gallery));
    if (shown < rows.size())
        document.add(Paragraph{"And " + grouped(rows.size() - shown) + " more."});
    if (!images.test)
        document.add(Paragraph{"The images cannot be shown: the run's dataset was not found or has changed."});
}

} // namespace digitlab
