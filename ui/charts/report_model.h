// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classification_report.h"

#include <QAbstractTableModel>
#include <optional>

namespace digitlab::ui {

/// A classification report by rows: the classes, then accuracy, macro average and weighted average.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PrecisionColumn, RecallColumn, F1Column, SupportColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing for an empty table.
    void setReport(std::optional<ClassificationReport> report);
    const std::optional<ClassificationReport> &report() const { return m_report; }
    /// Comma separated, shares with four digits.
    QString toCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line;
    Line line(int row) const;

    std::optional<ClassificationReport> m_report;
    QStringList m_labels; ///< of the classes, as short as they must be
};

} // namespace digitlab::ui
