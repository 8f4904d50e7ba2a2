// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network_spec.h"
#include "ui/style/record_model.h"

namespace digitlab::ui {

/// The layers of a network with their output shapes and parameters, and a last row with the total, as Keras' summary()
/// prints them.
class LayerTableModel : public RecordModel<LayerRow, 3>
{
    Q_OBJECT

public:
    enum Column { LayerColumn, ShapeColumn, ParametersColumn };
    enum Role { SortRole = Qt::UserRole };

    using RecordModel::RecordModel;

    /// Empty where such a network cannot be.
    void setSpec(const NetworkSpec &spec);

protected:
    QVariant cell(const LayerRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    Qt::Alignment alignment(int column) const override;
};

} // namespace digitlab::ui
