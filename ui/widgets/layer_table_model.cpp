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
    if (rows != records())
        setRecords(std::move(rows));
}

QVariant LayerTableModel::cell(const LayerRow &row, int column, int role) const
{
    const bool total = &row == &records().back();
    if (role == Qt::FontRole && total) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ToolTipRole && !total)
        return QStringLiteral("%1 (%2)").arg(QString::fromStdString(row.name), QString::fromStdString(row.kind));
    if (role == SortRole && column == ParametersColumn)
        return QVariant::fromValue<qlonglong>(row.parameters);
    if (role != Qt::DisplayRole)
        return {};
    if (column == LayerColumn)
        return total ? tr("Total") : QString::fromStdString(row.kind);
    return column == ShapeColumn ? shapeText(row.outputShape) : countText(row.parameters);
}

QVariant LayerTableModel::heading(int column, int role) const
{
    const QStringList names{tr("Layer"), tr("Output shape"), tr("Parameters")};
    return role == Qt::DisplayRole ? names[column] : QVariant();
}

Qt::Alignment LayerTableModel::alignment(int column) const
{
    return Qt::AlignVCenter | (column == ParametersColumn ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace digitlab::ui
