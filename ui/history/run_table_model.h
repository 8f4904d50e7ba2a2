// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_annotation.h"
#include "core/runs/run_store.h"
#include "ui/style/record_model.h"

namespace digitlab::ui {

/// The history: one row a run, with what tells it from the others. Names and notes are edited in place.
class RunTableModel : public RecordModel<RunSummary, 11>
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

    using RecordModel::RecordModel;

    void setRuns(std::vector<RunSummary> runs) { setRecords(std::move(runs)); }
    const RunSummary &run(int row) const { return record(row); }
    void toggleStar(int row);
    /// How far the run that is being trained is, from now on; its folder says less until the next checkpoint.
    void setProgress(const std::filesystem::path &folder, int epochs, double accuracy);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// By the user; the model shows it when setRuns() brings it.
    void annotated(const QString &folder, const digitlab::RunAnnotation &annotation);

private:
    struct Progress {
        std::filesystem::path folder;
        int epochs = 0;
        double accuracy = 0;
    };

    RunSummary upToDate(RunSummary run) const;
    QVariant storedCell(const RunSummary &run, int column, int role) const;

    Progress m_progress;

protected:
    QVariant cell(const RunSummary &run, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    Qt::Alignment alignment(int column) const override;
};

} // namespace digitlab::ui
