// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_metrics.h"

#include "core/base/number_text.h"
#include "core/evaluation/class_labels.h"
#include "core/evaluation/classification_report.h"
#include "core/nn/network_spec.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

using RunFigure = std::function<double(const Run &)>;

std::string percentSpread(const RunSide &side, const RunFigure &figure)
{
    const SeedSpread over = spread(side, figure);
    return over.low == over.high ? percentText(over.mean) : percentWithRange(over.mean, {over.low, over.high});
}

std::string numberSpread(const RunSide &side, int digits, const RunFigure &figure)
{
    const SeedSpread over = spread(side, figure);
    const std::string mean = decimal(over.mean, digits);
    return over.low == over.high ? mean
                                 : mean + " (" + decimal(over.low, digits) + " to " + decimal(over.high, digits) + ")";
}

std::string accuracyIntervalText(const RunSide &side)
{
    const PredictionTable &table = side.first().predictions;
    if (!side.isGroup())
        return percentRange(wilsonInterval(table.correctCount(), static_cast<int>(table.rows.size())));
    const auto interval = accuracyOverSeeds(side).interval;
    return interval ? percentRange(*interval) + " over seeds" : "-";
}

std::string hardestClassText(const RunSide &side)
{
    constexpr int longestName = 16; // characters
    const std::vector<std::string> &names = side.first().predictions.classNames;
    const ClassificationReport report = classificationReport(summedMatrix(side), names);
    const auto hardest = std::ranges::min_element(
        report.classes, {}, [](const ClassMetrics &metrics) { return metrics.absent ? 2.0 : metrics.f1; });
    const auto place = static_cast<std::size_t>(hardest - report.classes.begin());
    return classLabels(names, longestName).at(place) + " (F1 " + decimal(hardest->f1, 2) + ")";
}

struct Part {
    int correct = 0;
    int total = 0;
    double fraction() const { return total == 0 ? 0 : static_cast<double>(correct) / total; }
};

Part partOf(const ConfusionMatrix &matrix, int label, ClassMetric metric)
{
    Part part{matrix.count(label, label), 0};
    for (int other = 0; other < matrix.classCount(); ++other)
        part.total += metric == ClassMetric::Recall ? matrix.count(label, other) : matrix.count(other, label);
    return part;
}

std::string classText(const RunSide &side, int label, ClassMetric metric)
{
    if (side.isGroup())
        return percentSpread(side, [label, metric](const Run &run) {
            return partOf(ConfusionMatrix(run.predictions), label, metric).fraction();
        });
    const Part part = partOf(ConfusionMatrix(side.first().predictions), label, metric);
    return part.total == 0 ? "none" : percentWithRange(part.fraction(), wilsonInterval(part.correct, part.total));
}

double f1Of(const Run &run)
{
    return classificationReport(ConfusionMatrix(run.predictions), run.predictions.classNames).macroAverage.f1;
}

} // namespace

std::vector<NamedText> metricsOf(const RunSide &side)
{
    const auto mean = [&side](const RunFigure &figure) { return spread(side, figure).mean; };
    return {
        {"Test accuracy", percentSpread(side, [](const Run &run) { return run.predictions.accuracy(); })},
        {"95 % interval", accuracyIntervalText(side)},
        {"Test loss", numberSpread(side, 4, [](const Run &run) { return run.predictions.loss; })},
        {"F1 (macro)", numberSpread(side, 3, f1Of)},
        {"Hardest class", hardestClassText(side)},
        {"Calibration error",
            percentSpread(side, [](const Run &run) { return calibrationReport(run.predictions).expectedError; })},
        {"Test images", grouped(side.first().predictions.rows.size())},
        {"Parameters", grouped(parameterCount(side.first().config.network))},
        {"Epochs", grouped(std::llround(mean([](const Run &run) { return static_cast<double>(run.epochs.size()); })))},
        {"Time", durationText(mean([](const Run &run) { return run.seconds; }))},
        {"Speed", speedText(mean([](const Run &run) { return run.imagesPerSecond; }))},
    };
}

std::vector<NamedText> classTexts(const RunSide &side, ClassMetric metric)
{
    std::vector<NamedText> texts;
    for (const std::string &name : side.first().predictions.classNames)
        texts.push_back({name, classText(side, static_cast<int>(texts.size()), metric)});
    return texts;
}

} // namespace digitlab
