// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_rows.h"

#include "core/base/interval.h"
#include "core/evaluation/class_labels.h"
#include "core/evaluation/classification_report.h"
#include "core/runs/run_settings.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"

#include <QObject>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

/// In characters.
constexpr int longestHardestClass = 16;

ClassificationReport reportOf(const Run &run)
{
    return classificationReport(ConfusionMatrix(run.predictions), run.classNames);
}

QString shareText(double share)
{
    return percentText(share);
}

QString bareShare(double share)
{
    return decimalText(100 * share, 1);
}

/// "93.1 % (92.3–94.0)" of several seeds, "93.1 %" of one; `bare` writes a number without its unit.
template <typename Text, typename Bare>
QString spreadText(
    const RunSide &side, const std::function<double(const Run &)> &figure, const Text &text, const Bare &bare)
{
    const SeedSpread over = spread(side, figure);
    return over.low == over.high ? text(over.mean)
                                 : QObject::tr("%1 (%2–%3)").arg(text(over.mean), bare(over.low), bare(over.high));
}

double accuracyOf(const Run &run)
{
    return run.predictions.accuracy();
}

QString sideIntervalText(const RunSide &side)
{
    const PredictionTable &table = side.first().predictions;
    const auto interval = side.isGroup()
        ? accuracyOverSeeds(side).interval
        : std::optional(wilsonInterval(table.correctCount(), static_cast<int>(table.rows.size())));
    if (!interval)
        return QStringLiteral("–");
    const QString text = intervalText(*interval);
    return side.isGroup() ? QObject::tr("%1 over seeds").arg(text) : text;
}

QString hardestClass(const RunSide &side)
{
    const ClassificationReport report = classificationReport(summedMatrix(side), side.first().classNames);
    const auto hardest = std::ranges::min_element(
        report.classes, {}, [](const ClassMetrics &metrics) { return metrics.absent ? 2.0 : metrics.f1; });
    const auto labels = classLabels(side.first().classNames, longestHardestClass);
    const auto &label = labels.at(static_cast<std::size_t>(hardest - report.classes.begin()));
    return QObject::tr("%1 (F1 %2)").arg(shownText(label), decimalText(hardest->f1, 2));
}

QString seedsText(const RunSide &side)
{
    QStringList seeds;
    for (const Run &run : side.runs)
        seeds.append(QString::number(run.config.training.seed));
    return seeds.join(QStringLiteral(", "));
}

struct Share {
    int right = 0;
    int all = 0;
    double value() const { return all == 0 ? 0 : static_cast<double>(right) / all; }
};

Share shareOf(const ConfusionMatrix &matrix, int label, ClassMetric metric)
{
    Share share{matrix.count(label, label), 0};
    for (int other = 0; other < matrix.classCount(); ++other)
        share.all += metric == ClassMetric::Recall ? matrix.count(label, other) : matrix.count(other, label);
    return share;
}

QString classText(const RunSide &side, int label, ClassMetric metric)
{
    const auto value
        = [label, metric](const Run &run) { return shareOf(ConfusionMatrix(run.predictions), label, metric).value(); };
    if (side.isGroup())
        return spreadText(side, value, shareText, bareShare);
    const Share share = shareOf(ConfusionMatrix(side.first().predictions), label, metric);
    if (share.all == 0)
        return QObject::tr("none");
    return percentText(share.value(), wilsonInterval(share.right, share.all));
}

} // namespace

QString sideName(const RunSide &side)
{
    const QString name = shownText(side.first().name);
    return side.isGroup() ? QObject::tr("%1, %2 seeds").arg(name).arg(side.runs.size()) : name;
}

std::vector<ComparisonRow> differingSettings(const RunSide &a, const RunSide &b)
{
    const bool groups = a.isGroup() || b.isGroup();
    std::vector<ComparisonRow> rows;
    for (const SettingDifference &difference : settingDifferences(a.first(), b.first()))
        if (!groups || difference.key != "seed")
            rows.push_back(
                {QString::fromStdString(difference.label), shownText(difference.a), shownText(difference.b)});
    if (groups && seedsText(a) != seedsText(b))
        rows.push_back({QObject::tr("Seeds"), seedsText(a), seedsText(b)});
    return rows;
}

std::vector<ComparisonRow> comparedMetrics(const RunSide &a, const RunSide &b)
{
    const auto row = [&](const QString &label, const auto &text) { return ComparisonRow{label, text(a), text(b)}; };
    const auto figure = [&](const QString &label, const std::function<double(const Run &)> &value, const auto &text,
                            const auto &bare) {
        return row(label, [&](const RunSide &side) { return spreadText(side, value, text, bare); });
    };
    const auto mean = [&](const QString &label, const std::function<double(const Run &)> &value, const auto &text) {
        return row(label, [&](const RunSide &side) { return text(spread(side, value).mean); });
    };
    const auto counted = [](double value) { return countText(std::llround(value)); };
    const auto threeDigits = [](double value) { return decimalText(value, 3); };
    return {
        figure(QObject::tr("Test accuracy"), accuracyOf, shareText, bareShare),
        row(QObject::tr("95 % interval"), sideIntervalText),
        figure(
            QObject::tr("Test loss"), [](const Run &run) { return run.predictions.loss; }, lossText, threeDigits),
        figure(
            QObject::tr("F1 (macro)"), [](const Run &run) { return reportOf(run).macroAverage.f1; }, threeDigits,
            threeDigits),
        row(QObject::tr("Hardest class"), hardestClass),
        figure(
            QObject::tr("Calibration error"),
            [](const Run &run) { return calibrationReport(run.predictions).expectedError; }, shareText, bareShare),
        row(QObject::tr("Parameters"),
            [](const RunSide &side) { return countText(parameterCount(side.first().config.network)); }),
        mean(
            QObject::tr("Epochs"), [](const Run &run) { return static_cast<double>(run.epochs.size()); }, counted),
        mean(
            QObject::tr("Time"), [](const Run &run) { return run.seconds; }, durationText),
        mean(
            QObject::tr("Images/s"), [](const Run &run) { return run.imagesPerSecond; }, counted),
    };
}

std::vector<ComparisonRow> comparedClasses(const RunSide &a, const RunSide &b, ClassMetric metric)
{
    std::vector<ComparisonRow> rows;
    if (a.first().classNames != b.first().classNames)
        return rows;
    constexpr int longestLabel = 24; // characters
    const QStringList names = toQStringList(a.first().classNames);
    const QStringList labels = shortLabels(names, longestLabel);
    for (int label = 0; label < names.size(); ++label)
        rows.push_back({labels[label], classText(a, label, metric), classText(b, label, metric),
            labels[label] == names[label] ? QString() : names[label]});
    return rows;
}

} // namespace digitlab::ui
