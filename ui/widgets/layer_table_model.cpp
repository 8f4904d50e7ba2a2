// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layer_table_model.h"

#include "ui/style/text.h"

#include <QFont>
#include <stdexcept>

namespace digitlab::ui {

namespace {

QString shapeText(const std::vector<int> &shape)
{
    QStringList sizes;
    for (const int size : shape)
        sizes << QString::number(size);
    return shape.empty() ? QString() : QStringLiteral("(%1)").arg(sizes.join(QStringLiteral(", ")));
}

std::vector<LayerRow> rowsWithTotal(const NetworkSpec &spec)
{
    try {
        validate(spec);
        std::vector<LayerRow> rows = layerTable(spec);
        rows.push_back({.name = {}, .kind = {}, .outputShape = {}, .parameters = parameterCount(spec)});
        return rows;
    } catch (const std::invalid_argument &) {
        return {};
    }
}

} // namespace

void LayerTableModel::setSpec(const NetworkSpec &spec)
{
    std::vector<LayerRow> rows = rowsWithTotal(spec);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LayerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LayerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LayerRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool total = index.row() + 1 == rowCount();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (index.column() == ParametersColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::FontRole && total) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ToolTipRole && !total)
        return QStringLiteral("%1 (%2)").arg(QString::fromStdString(row.name), QString::fromStdString(row.kind));
    if (role == SortRole && index.column() == ParametersColumn)
        return QVariant::fromValue<qlonglong>(row.parameters);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == LayerColumn)
        return total ? tr("Total") : QString::fromStdString(row.kind);
    return index.column() == ShapeColumn ? shapeText(row.outputShape) : countText(row.parameters);
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (section == ParametersColumn ? Qt::AlignRight : Qt::AlignLeft));
    const QStringList names{tr("Layer"), tr("Output shape"), tr("Parameters")};
    return role == Qt::DisplayRole ? QVariant(names[section]) : QVariant();
}

} // namespace digitlab::ui
