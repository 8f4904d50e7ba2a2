// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

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
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, AColumn, BColumn, ColumnCount };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setRows(std::vector<ComparisonRow> rows);
    /// "A: Baseline" and "B: Final" in the header of the two columns, or other words.
    void setNames(const QString &a, const QString &b);
    void setHeaders(const QString &a, const QString &b);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ComparisonRow> m_rows;
    QString m_headerA;
    QString m_headerB;
};

} // namespace digitlab::ui
