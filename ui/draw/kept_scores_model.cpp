// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/kept_scores_model.h"

#include "ui/style/csv_text.h"
#include "ui/style/text.h"

namespace digitlab::ui {

namespace {

using Row = KeptScoresModel::Row;

/// "12 of 14"; nothing where there is none to read.
QString countOf(const ReadCount &count)
{
    return count.total == 0 ? QStringLiteral("\u2013")
                            : KeptScoresModel::tr("%1 of %2").arg(countText(count.correct), countText(count.total));
}

/// "3/4", short for the narrow columns.
QString shortCountOf(const ReadCount &count)
{
    return count.total == 0 ? QStringLiteral("\u2013") : QStringLiteral("%1/%2").arg(count.correct).arg(count.total);
}

QString shownIn(const Row &row, int column)
{
    if (column == KeptScoresModel::NameColumn)
        return row.name;
    if (!row.score)
        return column == KeptScoresModel::ReadColumn
            ? (row.failure.isEmpty() ? QStringLiteral("\u2026") : KeptScoresModel::tr("no model"))
            : QString();
    const KeptDigitsScore &score = *row.score;
    switch (column) {
    case KeptScoresModel::ReadColumn:
        return countOf(score.all);
    case KeptScoresModel::AccuracyColumn:
        return score.all.total == 0 ? QString() : percentText(score.all.share());
    case KeptScoresModel::IntervalColumn:
        return score.all.total == 0 ? QString() : intervalText(score.all.interval());
    default:
        return shortCountOf(score.byDigit[static_cast<std::size_t>(column - KeptScoresModel::FirstDigitColumn)]);
    }
}

QString toolTip(const Row &row, int column)
{
    if (!row.failure.isEmpty())
        return row.failure;
    if (!row.score || column < KeptScoresModel::FirstDigitColumn)
        return row.score && row.score->refused > 0
            ? KeptScoresModel::tr("%1\nIt rejected %2 of them as not a digit.").arg(row.detail).arg(row.score->refused)
            : row.detail;
    const int digit = column - KeptScoresModel::FirstDigitColumn;
    const ReadCount &count = row.score->byDigit[static_cast<std::size_t>(digit)];
    return count.total == 0
        ? KeptScoresModel::tr("There is no %1 yet.").arg(digit)
        : KeptScoresModel::tr("Of the %1s: %2").arg(digit).arg(percentText(count.share(), count.interval()));
}

} // namespace

void KeptScoresModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void KeptScoresModel::setScore(const QString &key, const KeptDigitsScore &score)
{
    changeRow(key, [&score](Row &row) { row.score = score; });
}

void KeptScoresModel::setFailure(const QString &key, const QString &message)
{
    changeRow(key, [&message](Row &row) { row.failure = message; });
}

void KeptScoresModel::changeRow(const QString &key, const std::function<void(Row &)> &change)
{
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (m_rows[place].key != key)
            continue;
        change(m_rows[place]);
        const int number = static_cast<int>(place);
        Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
    }
}

QString KeptScoresModel::toCsv() const
{
    QString csv = QStringLiteral("network,correct,total,accuracy,low,high");
    for (int digit = 0; digit < 10; ++digit)
        csv += QStringLiteral(",correct_%1,total_%1").arg(digit);
    csv += QLatin1Char('\n');
    for (const Row &row : m_rows) {
        if (!row.score)
            continue;
        const ReadCount &all = row.score->all;
        QString name = csvCell(row.name);
        name.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        csv += QStringLiteral("\"%1\",%2,%3,%4,%5,%6")
                   .arg(name)
                   .arg(all.correct)
                   .arg(all.total)
                   .arg(decimalText(all.share(), 4), decimalText(all.interval().low, 4),
                       decimalText(all.interval().high, 4));
        for (const ReadCount &count : row.score->byDigit)
            csv += QStringLiteral(",%1,%2").arg(count.correct).arg(count.total);
        csv += QLatin1Char('\n');
    }
    return csv;
}

int KeptScoresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeptScoresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant KeptScoresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownIn(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case SortRole:
        return row.score ? row.score->all.share() : -1.0;
    default:
        return {};
    }
}

QVariant KeptScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Network");
    case ReadColumn:
        return tr("Correct");
    case AccuracyColumn:
        return tr("Accuracy");
    case IntervalColumn:
        return tr("95 % interval");
    default:
        return QString::number(section - FirstDigitColumn);
    }
}

} // namespace digitlab::ui
