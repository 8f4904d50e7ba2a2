// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparison_model.h"

namespace digitlab::ui {

ComparisonModel::ComparisonModel(QObject *parent)
    : RecordModel(parent)
    , m_headerA(tr("A"))
    , m_headerB(tr("B"))
{
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

QVariant ComparisonModel::cell(const ComparisonRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == LabelColumn)
        return role == Qt::ToolTipRole && !row.fullLabel.isEmpty() ? row.fullLabel : row.label;
    return column == AColumn ? row.a : row.b;
}

QVariant ComparisonModel::heading(int column, int role) const
{
    if (column == LabelColumn)
        return role == Qt::AccessibleTextRole ? tr("What is compared") : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return column == AColumn ? m_headerA : m_headerB;
}

Qt::Alignment ComparisonModel::alignment(int column) const
{
    return Qt::AlignVCenter | (column == LabelColumn ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace digitlab::ui
