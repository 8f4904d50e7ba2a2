#include "ui/pages/comparison_rows.h"

#include "core/evaluation/classification_report.h"
#include "core/evaluation/interval.h"
#include "core/training/settings.h"
#include "ui/text.h"

#include <QObject>
#include <algorithm>

namespace digitlab::ui {

namespace {

ClassificationReport reportOf(const Run &run)
{
    return classificationReport(ConfusionMatrix(run.predictions), run.classNames);
}

QString intervalText(const Run &run)
{
    const Interval interval
        = wilsonInterval(run.predictions.correctCount(), static_cast<int>(run.predictions.rows.size()));
    return QObject::tr("%1 to %2").arg(QString::number(100 * interval.low, 'f', 1), percentText(interval.high));
}

QString hardestClass(const Run &run)
{
    const ClassificationReport report = reportOf(run);
    const auto hardest = std::ranges::min_element(report.classes, {}, &ClassMetrics::f1);
    return QObject::tr("%1 (F1 %2)").arg(QString::fromStdString(hardest->name), QString::number(hardest->f1, 'f', 2));
}

QString speedText(const Run &run)
{
    return countText(static_cast<qint64>(run.imagesPerSecond));
}

QString recallText(const ConfusionMatrix &matrix, int label)
{
    const int correct = matrix.count(label, label);
    const int all = matrix.actualCount(label);
    return percentText(all == 0 ? 0 : static_cast<double>(correct) / all, wilsonInterval(correct, all));
}

} // namespace

std::vector<ComparisonRow> differingSettings(const Run &a, const Run &b)
{
    std::vector<ComparisonRow> rows;
    for (const SettingDifference &difference : settingDifferences(a.config, b.config))
        rows.push_back({QString::fromStdString(difference.label), QString::fromStdString(difference.a),
            QString::fromStdString(difference.b)});
    if (a.dataset.hash != b.dataset.hash)
        rows.push_back({QObject::tr("Dataset"), QString::fromStdString(a.dataset.source),
            QString::fromStdString(b.dataset.source)});
    return rows;
}

std::vector<ComparisonRow> comparedMetrics(const Run &a, const Run &b)
{
    const auto f1Text = [](const Run &run) { return QString::number(reportOf(run).macroAverage.f1, 'f', 3); };
    const auto parameters = [](const Run &run) { return countText(parameterCount(run.config.network)); };
    return {
        {QObject::tr("Test accuracy"), percentText(a.predictions.accuracy()), percentText(b.predictions.accuracy())},
        {QObject::tr("95 % interval"), intervalText(a), intervalText(b)},
        {QObject::tr("Test loss"), lossText(a.predictions.loss), lossText(b.predictions.loss)},
        {QObject::tr("F1, mean of classes"), f1Text(a), f1Text(b)},
        {QObject::tr("Hardest class"), hardestClass(a), hardestClass(b)},
        {QObject::tr("Parameters"), parameters(a), parameters(b)},
        {QObject::tr("Epochs"), countText(static_cast<qint64>(a.epochs.size())),
            countText(static_cast<qint64>(b.epochs.size()))},
        {QObject::tr("Time"), durationText(a.seconds), durationText(b.seconds)},
        {QObject::tr("Images/s"), speedText(a), speedText(b)},
    };
}

std::vector<ComparisonRow> comparedClasses(const Run &a, const Run &b)
{
    std::vector<ComparisonRow> rows;
    if (a.classNames != b.classNames)
        return rows;
    const ConfusionMatrix matrixA(a.predictions);
    const ConfusionMatrix matrixB(b.predictions);
    for (int label = 0; label < matrixA.classCount(); ++label)
        rows.push_back({QString::fromStdString(a.classNames[static_cast<std::size_t>(label)]),
            recallText(matrixA, label), recallText(matrixB, label)});
    return rows;
}

} // namespace digitlab::ui
