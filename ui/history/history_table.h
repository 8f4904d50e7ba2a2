// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/run_filter_model.h"
#include "ui/history/run_table_model.h"

#include <QTableView>

namespace digitlab::ui {

/// The history as a table: sorted by a click on a column, filtered, named and noted in place. The selection stays on
/// its runs while the list changes.
class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget *parent = nullptr);

    void setRuns(std::vector<RunSummary> runs);
    /// See RunTableModel.
    void setProgress(const std::filesystem::path &folder, int epochs, double accuracy)
    {
        m_runs.setProgress(folder, epochs, accuracy);
    }
    RunFilterModel *filter() { return &m_filter; }
    int runCount() const { return m_runs.rowCount(); }
    int shownCount() const { return m_filter.rowCount(); }
    /// In the order in which they stand.
    std::vector<RunSummary> selectedRuns() const;
    void selectRuns(const QStringList &folders);

Q_SIGNALS:
    void annotated(const QString &folder, const digitlab::RunAnnotation &annotation);
    void runsSelected();
    /// Enter on one run.
    void runActivated();
    void removeRequested();
    /// By a right click or the menu key; in screen coordinates.
    void menuRequested(QPoint place);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setColumns();
    void toggleStar(const QModelIndex &index);

    RunTableModel m_runs;
    RunFilterModel m_filter;
};

} // namespace digitlab::ui
