// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/sweep_table_model.h"

#include <QTableView>

namespace digitlab::ui {

/// The runs of a sweep. Enter or a double click opens a run.
class SweepTable : public QTableView
{
    Q_OBJECT

public:
    explicit SweepTable(QWidget *parent = nullptr);

    void setResults(const SweepAnswer &answer);
    SweepTableModel *runs() { return &m_model; }
    /// Folder names of the runs in the selected cells, each once.
    QStringList selectedRuns() const;
    /// Two single runs, or all runs of the two configurations that the selection is about; none for anything else.
    QList<QStringList> selectedSides() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void runActivated(const QString &folderName);
    void runsSelected();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &place);

    SweepTableModel m_model;
};

} // namespace digitlab::ui
