// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network_spec.h"

#include <QAbstractTableModel>

namespace digitlab::ui {

/// The layers of a network with their output shapes and parameters, and a last row with the total, as Keras' summary()
/// prints them.
class LayerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LayerColumn, ShapeColumn, ParametersColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Empty where such a network cannot be.
    void setSpec(const NetworkSpec &spec);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LayerRow> m_rows; // the total last
};

} // namespace digitlab::ui
