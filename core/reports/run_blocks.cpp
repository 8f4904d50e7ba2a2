// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/run_blocks.h"

#include "core/base/file_error.h"
#include "core/base/number_text.h"
#include "core/base/png.h"
#include "core/evaluation/calibration_report.h"
#include "core/evaluation/class_labels.h"
#include "core/nn/network_spec.h"
#include "core/reports/run_figures.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_settings.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

using Row = std::vector<std::string>;

Row header(const std::string &first, const std::vector<const Run *> &runs)
{
    Row row = {first};
    for (const Run *run : runs)
        row.push_back(runLabel(*run));
    return row;
}

template <typename Value> Row rowOf(const std::string &name, const std::vector<const Run *> &runs, Value value)
{
    Row row = {name};
    for (const Run *run : runs)
        row.push_back(value(*run));
    return row;
}

std::string endingText(const Run &run)
{
    return stateName(run.folder, run.outcome) + (run.failure.empty() ? "" : ": " + run.failure);
}

/// Whether the picture at this row can be the dataset's: same file, same class.
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

void requireMeasured(const Run &run)
{
    if (run.predictions.rows.empty())
        throw fileError(run.folder,
            "has no predictions because the run is " + stateName(run.folder, run.outcome)
                + "; expected a run that has finished an epoch");
}

Block differencesBlock(const Run &a, const Run &b)
{
    Table table{.header = {"Setting", "A: " + a.name, "B: " + b.name}, .textColumns = 3};
    for (const SettingDifference &difference : settingDifferences(a, b))
        table.rows.push_back({difference.label, difference.a, difference.b});
    if (table.rows.empty())
        return Paragraph{"All settings are the same."};
    return table;
}

void addCurves(Document &document, const std::vector<RunSide> &sides, AxisScale lossAxis)
{
    document.blocks.push_back(Heading{"Curves"});
    document.blocks.push_back(lossFigure("loss", sides, lossAxis));
    document.blocks.push_back(accuracyFigure("accuracy", sides));
}

ClassificationReport reportOf(const Run &run)
{
    return classificationReport(ConfusionMatrix(run.predictions), run.predictions.classNames);
}

Table metricsTable(const std::vector<const Run *> &runs)
{
    Table table{.caption = "Metrics on the test split, with Wilson's 95 % interval", .header = header("", runs)};
    table.rows.push_back(rowOf("Accuracy", runs, [](const Run &run) {
        return accuracyText(run.predictions.correctCount(), static_cast<int>(run.predictions.rows.size()));
    }));
    table.rows.push_back(
        rowOf("Loss (cross-entropy)", runs, [](const Run &run) { return decimal(run.predictions.loss, 4); }));
    table.rows.push_back(rowOf("Calibration error", runs,
        [](const Run &run) { return percentText(calibrationReport(run.predictions).expectedError); }));
    table.rows.push_back(
        rowOf("Test images", runs, [](const Run &run) { return grouped(run.predictions.rows.size()); }));
    table.rows.push_back(
        rowOf("Parameters", runs, [](const Run &run) { return grouped(parameterCount(run.config.network)); }));
    table.rows.push_back(rowOf("Epochs", runs, [](const Run &run) { return std::to_string(run.epochs.size()); }));
    table.rows.push_back(rowOf("Time", runs, [](const Run &run) { return durationText(run.seconds); }));
    table.rows.push_back(
        rowOf("Speed of training", runs, [](const Run &run) { return speedText(run.imagesPerSecond); }));
    return table;
}

Table classTable(const Run &run)
{
    Table table{.caption = "By class: " + runLabel(run),
        .header = {"Class", "Precision", "Recall", "Recall's 95 % interval", "F1", "Support"}};
    constexpr int longestName = 40; // characters of a table's first column
    const std::vector<std::string> labels = classLabels(run.predictions.classNames, longestName);
    for (const ClassMetrics &metrics : reportOf(run).classes) {
        if (metrics.absent) {
            table.rows.push_back({metrics.name, "-", "-", "-", "-", "0"});
            continue;
        }
        const int correct = static_cast<int>(std::lround(metrics.recall * metrics.support));
        table.rows.push_back({labels[table.rows.size()], percentText(metrics.precision), percentText(metrics.recall),
            percentRange(wilsonInterval(correct, metrics.support)), percentText(metrics.f1),
            std::to_string(metrics.support)});
    }
    return table;
}

Table settingsTable(const Run &run)
{
    Table table{.header = {"Setting", "Value"}, .textColumns = 2};
    for (const SettingValue &setting : settings(run))
        table.rows.push_back({setting.label, setting.value});
    return table;
}

Table originTable(const std::vector<const Run *> &runs)
{
    Table table{.header = header("", runs), .textColumns = 1 + static_cast<int>(runs.size())};
    table.rows
        = {rowOf("Outcome", runs, endingText), rowOf("Started", runs, [](const Run &run) { return run.startedAt; }),
            rowOf("Dataset", runs, [](const Run &run) { return run.dataset.source; }),
            rowOf("SHA-256 of the data", runs, [](const Run &run) { return run.dataset.hash; }),
            rowOf("Input", runs, [](const Run &run) { return preparationText(run.dataset.preparation); }),
            rowOf("Training images", runs, [](const Run &run) { return grouped(run.dataset.trainCount); }),
            rowOf("Test images", runs, [](const Run &run) { return grouped(run.dataset.testCount); }),
            rowOf("DigitLab", runs, [](const Run &run) { return run.version; }),
            rowOf("Machine", runs, [](const Run &run) { return run.machine; })};
    return table;
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

void addGallery(Document &document, const PredictionTable &table, const std::vector<int> &rows,
    const DocumentPictures &pictures, const std::function<std::string(int row)> &caption)
{
    Gallery gallery;
    const auto shown = std::min(rows.size(), static_cast<std::size_t>(std::max(pictures.most, 0)));
    for (std::size_t i = 0; i < shown; ++i) {
        const Prediction &row = table.rows[static_cast<std::size_t>(rows[i])];
        gallery.pictures.push_back(
            {isAtHand(row, pictures.test) ? pngOf(*pictures.test, row.sample) : std::string(), caption(rows[i])});
    }
    document.blocks.push_back(std::move(gallery));
    if (shown < rows.size())
        document.blocks.push_back(Paragraph{"And " + grouped(rows.size() - shown) + " more."});
    if (!pictures.test && !rows.empty())
        document.blocks.push_back(
            Paragraph{"The images cannot be shown: the run's dataset was not found or has changed."});
}

} // namespace digitlab
