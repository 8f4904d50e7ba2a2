// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/user_digit_scores_model.h"

#include "ui/jobs/user_digits.h"
#include "ui/style/csv_text.h"
#include "ui/style/fitted_labels.h"

#include <algorithm>

namespace digitlab::ui {

namespace {

/// "12 of 14"; nothing where there is none to read.
QString correctText(const ReadCount &count)
{
    return count.total == 0
        ? QStringLiteral("\u2013")
        : UserDigitScoresModel::tr("%1 of %2").arg(countText(count.correct), countText(count.total));
}

QString quoted(const QString &text)
{
    QString cell = csvCell(text);
    return QStringLiteral("\"%1\"").arg(cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

/// Bare where it is only letters, digits and "_".
QString csvName(const QString &text)
{
    const auto isBare = [](QChar character) { return character.isLetterOrNumber() || character == u'_'; };
    return std::ranges::all_of(text, isBare) ? text : quoted(text);
}

/// "3/4", short for the narrow columns.
QString shortCorrectText(const ReadCount &count)
{
    return count.total == 0 ? QStringLiteral("\u2013") : QStringLiteral("%1/%2").arg(count.correct).arg(count.total);
}

} // namespace

void UserDigitScoresModel::setLabels(const QStringList &labels)
{
    if (labels == m_labels)
        return;
    beginResetModel();
    m_labels = labels;
    endResetModel();
    Q_EMIT labelsChanged();
}

int UserDigitScoresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstLabelColumn + static_cast<int>(m_labels.size());
}

QString UserDigitScoresModel::shownIn(const Row &row, int column) const
{
    if (column == NameColumn)
        return row.name;
    if (!row.score)
        return column == ReadColumn ? (row.failure.isEmpty() ? QStringLiteral("\u2026") : tr("no model")) : QString();
    const ReadCount &all = row.score->all;
    switch (column) {
    case ReadColumn:
        return correctText(all);
    case AccuracyColumn:
        return all.total == 0 ? QString() : percentText(all.fraction());
    case IntervalColumn:
        return all.total == 0 ? QString() : intervalText(all.interval());
    default:
        return shortCorrectText(countOf(row, column));
    }
}

QString UserDigitScoresModel::toolTip(const Row &row, int column) const
{
    const bool areDigits = areDigitLabels(m_labels);
    if (!row.failure.isEmpty())
        return row.failure;
    if (!row.score || column < FirstLabelColumn)
        return row.score && row.score->refused > 0
            ? (areDigits ? tr("%1\nIt rejected %2 of them as not a digit.") : tr("%1\nIt rejected %2 of them."))
                  .arg(row.detail)
                  .arg(row.score->refused)
            : row.detail;
    const QString label = isolated(shownText(m_labels[column - FirstLabelColumn]));
    const ReadCount count = countOf(row, column);
    if (count.total == 0)
        return areDigits ? tr("There is no %1 yet.").arg(label) : tr("%1: none that it knows").arg(label);
    return (areDigits ? tr("Of the %1s: %2") : tr("%1: %2"))
        .arg(label, percentText(count.fraction(), count.interval()));
}

/// In the column of a label.
ReadCount UserDigitScoresModel::countOf(const Row &row, int column) const
{
    return row.score->of(m_labels[column - FirstLabelColumn].toStdString());
}

void UserDigitScoresModel::setScore(const QString &key, const UserDigitsScore &score)
{
    changeRow(key, [&score](Row &row) { row.score = score; });
}

void UserDigitScoresModel::setFailure(const QString &key, const QString &message)
{
    changeRow(key, [&message](Row &row) { row.failure = message; });
}

void UserDigitScoresModel::changeRow(const QString &key, const std::function<void(Row &)> &change)
{
    for (int place = 0; place < rowCount(); ++place)
        if (record(place).key == key)
            changeRecord(place, change);
}

QString UserDigitScoresModel::toCsv() const
{
    QString csv = QStringLiteral("network,correct,total,accuracy,low,high");
    for (const QString &label : m_labels)
        csv += QStringLiteral(",%1,%2").arg(
            csvName(QStringLiteral("correct_") + label), csvName(QStringLiteral("total_") + label));
    csv += QLatin1Char('\n');
    for (const Row &row : records()) {
        if (!row.score)
            continue;
        const ReadCount &all = row.score->all;
        csv += QStringLiteral("%1,%2,%3,%4,%5,%6")
                   .arg(quoted(row.name))
                   .arg(all.correct)
                   .arg(all.total)
                   .arg(decimalText(all.fraction(), 4), decimalText(all.interval().low, 4),
                       decimalText(all.interval().high, 4));
        for (int column = FirstLabelColumn; column < columnCount(); ++column)
            csv += QStringLiteral(",%1,%2").arg(countOf(row, column).correct).arg(countOf(row, column).total);
        csv += QLatin1Char('\n');
    }
    return csv;
}

QVariant UserDigitScoresModel::cell(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shownIn(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case SortRole:
        return row.score ? row.score->all.fraction() : -1.0;
    default:
        return {};
    }
}

QVariant UserDigitScoresModel::heading(int column, int role) const
{
    const bool isLabel = column >= FirstLabelColumn;
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && isLabel))
        return {};
    const QStringList titles{tr("Network"), tr("Correct"), tr("Accuracy"), tr("95 % interval")};
    return !isLabel ? titles[column] : shownText(m_labels[column - FirstLabelColumn]);
}

Qt::Alignment UserDigitScoresModel::alignment(int column) const
{
    return Qt::AlignVCenter | (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace digitlab::ui
