// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparison_model.h"

namespace digitlab::ui {

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_headerA(tr("A"))
    , m_headerB(tr("B"))
{
}

void ComparisonModel::setRows(std::vector<ComparisonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ComparisonModel::setNames(const QString &a, const QString &b)
{
    setHeaders(tr("A: %1").arg(a), tr("B: %1").arg(b));
}

void ComparisonModel::setHeaders(const QString &a, const QString &b)
{
    m_headerA = a;
    m_headerB = b;
    Q_EMIT headerDataChanged(Qt::Horizontal, AColumn, BColumn);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == LabelColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ComparisonRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == LabelColumn)
        return role == Qt::ToolTipRole && !row.fullLabel.isEmpty() ? row.fullLabel : row.label;
    return index.column() == AColumn ? row.a : row.b;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == LabelColumn ? Qt::AlignLeft : Qt::AlignRight));
    if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || section == LabelColumn)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    return section == AColumn ? m_headerA : m_headerB;
}

} // namespace digitlab::ui
