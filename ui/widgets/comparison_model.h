// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/record_model.h"

namespace digitlab::ui {

/// One thing told of A and of B.
struct ComparisonRow {
    QString label;
    QString a;
    QString b;
    QString fullLabel{}; ///< for the tooltip, where the label is shorter

    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

/// Rows of label, A, B: settings that differ, or metrics side by side.
class ComparisonModel : public RecordModel<ComparisonRow, 3>
{
    Q_OBJECT

public:
    enum Column { LabelColumn, AColumn, BColumn };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setRows(std::vector<ComparisonRow> rows) { setRecords(std::move(rows)); }
    /// "A: Baseline" and "B: Final" in the header of the two columns, or other words.
    void setNames(const QString &a, const QString &b);
    void setHeaders(const QString &a, const QString &b);

protected:
    QVariant cell(const ComparisonRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    Qt::Alignment alignment(int column) const override;

private:
    QString m_headerA;
    QString m_headerB;
};

} // namespace digitlab::ui
