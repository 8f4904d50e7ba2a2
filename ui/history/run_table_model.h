// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_annotation.h"
#include "core/runs/run_store.h"

#include <QAbstractTableModel>

namespace digitlab::ui {

/// The history: one row a run, with what tells it from the others. Names and notes are edited in place.
class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StarColumn,
        NameColumn,
        ChangesColumn,
        AccuracyColumn,
        EpochsColumn,
        SeedColumn,
        TimeColumn,
        StartedColumn,
        StateColumn,
        DataColumn,
        NoteColumn,
        ColumnCount
    };
    /// A number or text to sort by; the run's folder; all that a search looks through.
    enum Role { SortRole = Qt::UserRole, FolderRole, SearchRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<RunSummary> runs);
    const RunSummary &run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    void toggleStar(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// By the user; the model shows it when setRuns() brings it.
    void annotated(const QString &folder, const digitlab::RunAnnotation &annotation);

private:
    std::vector<RunSummary> m_runs;
};

} // namespace digitlab::ui
