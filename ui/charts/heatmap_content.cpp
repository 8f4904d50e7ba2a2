// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap_content.h"

#include "core/data/digit_name.h"
#include "ui/style/csv_text.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QObject>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <stdexcept>

namespace digitlab::ui {

namespace {

QString signedText(int value)
{
    if (value == 0)
        return QStringLiteral("0");
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + countText(std::abs(value));
}

QString csvField(const QString &name)
{
    QString text = csvCell(name);
    return QStringLiteral("\"%1\"").arg(text.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

} // namespace

HeatmapContent::HeatmapContent(ConfusionMatrix matrix, QStringList classNames)
    : m_matrix(std::move(matrix))
    , m_classNames(std::move(classNames))
    , m_areDigits(areDigits(fromQStringList(m_classNames)))
{
}

HeatmapContent::HeatmapContent(ConfusionMatrix a, ConfusionMatrix b, QStringList classNames)
    : m_matrix(std::move(b))
    , m_before(std::move(a))
    , m_classNames(std::move(classNames))
    , m_areDigits(areDigits(fromQStringList(m_classNames)))
{
    if (m_before->classCount() != m_matrix.classCount())
        throw std::invalid_argument("Two matrices are compared only over the same classes.");
    for (int actual = 0; actual < classCount(); ++actual) {
        for (int predicted = 0; predicted < classCount(); ++predicted)
            m_largestChange = std::max(m_largestChange, std::abs(value(actual, predicted)));
    }
}

QString HeatmapContent::className(int index) const
{
    return m_classNames.value(index, QString::number(index));
}

QStringList HeatmapContent::classNames() const
{
    QStringList names;
    for (int index = 0; index < classCount(); ++index)
        names << className(index);
    return names;
}

QString HeatmapContent::text(int actual, int predicted) const
{
    const int number = value(actual, predicted);
    return isDifference() ? signedText(number) : countText(number);
}

QString HeatmapContent::sentence(int actual, int predicted) const
{
    if (isDifference())
        return changeSentence(actual, predicted);
    return (m_areDigits ? QObject::tr("%1 of %2 digits that are %3 were predicted as %4.")
                        : QObject::tr("%1 of %2 images of %3 were predicted as %4."))
        .arg(countText(m_matrix.count(actual, predicted)), countText(m_matrix.actualCount(actual)),
            isolated(className(actual)), isolated(className(predicted)));
}

double HeatmapContent::fraction(int actual, int predicted) const
{
    if (isDifference())
        return static_cast<double>(value(actual, predicted)) / m_largestChange;
    const int total = m_matrix.actualCount(actual);
    return total > 0 ? static_cast<double>(m_matrix.count(actual, predicted)) / total : 0;
}

QColor HeatmapContent::colour(int actual, int predicted, const QPalette &palette) const
{
    return isDifference() ? diverging(fraction(actual, predicted), palette) : cividis(fraction(actual, predicted));
}

QColor HeatmapContent::scaleColour(double place, const QPalette &palette) const
{
    return isDifference() ? diverging(2 * place - 1, palette) : cividis(place);
}

QString HeatmapContent::scaleText(double place) const
{
    if (isDifference())
        return signedText(place < 0.5 ? -m_largestChange : m_largestChange);
    return QObject::tr("%1 %").arg(qRound(100 * place));
}

QString HeatmapContent::summary() const
{
    if (isDifference())
        return QObject::tr("Difference of two confusion matrices over %1 classes.").arg(classCount());
    return QObject::tr("Confusion matrix over %1 classes: %2 of %3 images on the diagonal.")
        .arg(classCount())
        .arg(percentText(m_matrix.accuracy()), countText(m_matrix.total()));
}

CellTable HeatmapContent::cells() const
{
    return {.corner = QObject::tr("Actual \\ predicted"),
        .rows = classNames(),
        .columns = classNames(),
        .text = [this](int actual, int predicted) { return text(actual, predicted); },
        .sentence = [this](int actual, int predicted) { return sentence(actual, predicted); }};
}

QString HeatmapContent::toCsv() const
{
    QString csv = csvField(QObject::tr("actual \\ predicted"));
    for (int predicted = 0; predicted < classCount(); ++predicted)
        csv += QLatin1Char(',') + csvField(className(predicted));
    csv += QLatin1Char('\n');
    for (int actual = 0; actual < classCount(); ++actual) {
        csv += csvField(className(actual));
        for (int predicted = 0; predicted < classCount(); ++predicted)
            csv += QLatin1Char(',') + QString::number(value(actual, predicted));
        csv += QLatin1Char('\n');
    }
    return csv;
}

int HeatmapContent::value(int actual, int predicted) const
{
    return m_matrix.count(actual, predicted) - (m_before ? m_before->count(actual, predicted) : 0);
}

QString HeatmapContent::changeSentence(int actual, int predicted) const
{
    return (m_areDigits ? QObject::tr("Digits that are %1 predicted as %2: %3 by B and %4 by A (%5).")
                        : QObject::tr("Images of %1 predicted as %2: %3 by B and %4 by A (%5)."))
        .arg(isolated(className(actual)), isolated(className(predicted)), countText(m_matrix.count(actual, predicted)),
            countText(m_before->count(actual, predicted)), text(actual, predicted));
}

} // namespace digitlab::ui
