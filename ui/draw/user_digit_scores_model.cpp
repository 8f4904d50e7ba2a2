// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/user_digit_scores_model.h"

#include "ui/style/csv_text.h"
#include "ui/style/text.h"

namespace digitlab::ui {

namespace {

using Row = UserDigitScoresModel::Row;

/// "12 of 14"; nothing where there is none to read.
QString countOf(const ReadCount &count)
{
    return count.total == 0
        ? QStringLiteral("\u2013")
        : UserDigitScoresModel::tr("%1 of %2").arg(countText(count.correct), countText(count.total));
}

/// "3/4", short for the narrow columns.
QString shortCountOf(const ReadCount &count)
{
    return count.total == 0 ? QStringLiteral("\u2013") : QStringLiteral("%1/%2").arg(count.correct).arg(count.total);
}

QString shownIn(const Row &row, int column)
{
    if (column == UserDigitScoresModel::NameColumn)
        return row.name;
    if (!row.score)
        return column == UserDigitScoresModel::ReadColumn
            ? (row.failure.isEmpty() ? QStringLiteral("\u2026") : UserDigitScoresModel::tr("no model"))
            : QString();
    const UserDigitsScore &score = *row.score;
    switch (column) {
    case UserDigitScoresModel::ReadColumn:
        return countOf(score.all);
    case UserDigitScoresModel::AccuracyColumn:
        return score.all.total == 0 ? QString() : percentText(score.all.fraction());
    case UserDigitScoresModel::IntervalColumn:
        return score.all.total == 0 ? QString() : intervalText(score.all.interval());
    default:
        return shortCountOf(score.byDigit[static_cast<std::size_t>(column - UserDigitScoresModel::FirstDigitColumn)]);
    }
}

QString toolTip(const Row &row, int column)
{
    if (!row.failure.isEmpty())
        return row.failure;
    if (!row.score || column < UserDigitScoresModel::FirstDigitColumn)
        return row.score && row.score->refused > 0
            ? UserDigitScoresModel::tr("%1\nIt rejected %2 of them as not a digit.")
                  .arg(row.detail)
                  .arg(row.score->refused)
            : row.detail;
    const int digit = column - UserDigitScoresModel::FirstDigitColumn;
    const ReadCount &count = row.score->byDigit[static_cast<std::size_t>(digit)];
    return count.total == 0
        ? UserDigitScoresModel::tr("There is no %1 yet.").arg(digit)
        : UserDigitScoresModel::tr("Of the %1s: %2").arg(digit).arg(percentText(count.fraction(), count.interval()));
}

} // namespace

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
    for (int digit = 0; digit < 10; ++digit)
        csv += QStringLiteral(",correct_%1,total_%1").arg(digit);
    csv += QLatin1Char('\n');
    for (const Row &row : records()) {
        if (!row.score)
            continue;
        const ReadCount &all = row.score->all;
        QString name = csvCell(row.name);
        name.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        csv += QStringLiteral("\"%1\",%2,%3,%4,%5,%6")
                   .arg(name)
                   .arg(all.correct)
                   .arg(all.total)
                   .arg(decimalText(all.fraction(), 4), decimalText(all.interval().low, 4),
                       decimalText(all.interval().high, 4));
        for (const ReadCount &count : row.score->byDigit)
            csv += QStringLiteral(",%1,%2").arg(count.correct).arg(count.total);
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
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Network"), tr("Correct"), tr("Accuracy"), tr("95 % interval")};
    return column < FirstDigitColumn ? titles[column] : QString::number(column - FirstDigitColumn);
}

Qt::Alignment UserDigitScoresModel::alignment(int column) const
{
    return Qt::AlignVCenter | (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace digitlab::ui
