// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_table.h"

#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int lineHeight = 3 * gridUnit + gridUnit / 2;

} // namespace

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
{
    m_filter.setSourceModel(&m_runs);
    setModel(&m_filter);
    setAccessibleName(tr("All runs"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setColumns();
    setSortingEnabled(true);
    sortByColumn(RunTableModel::StartedColumn, Qt::DescendingOrder);
    connect(&m_runs, &RunTableModel::annotated, this, &HistoryTable::annotated);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == RunTableModel::StarColumn)
            toggleStar(index);
    });
}

void HistoryTable::setRuns(std::vector<RunSummary> runs)
{
    QStringList selected;
    for (const RunSummary &run : selectedRuns())
        selected.append(toQString(run.folder));
    const bool inMemory = std::ranges::any_of(runs, &RunSummary::inMemory);
    m_runs.setRuns(std::move(runs));
    if (inMemory) // which is said behind the state
        resizeColumnToContents(RunTableModel::StateColumn);
    selectRuns(selected);
}

std::vector<RunSummary> HistoryTable::selectedRuns() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<RunSummary> runs;
    for (const int row : rows)
        runs.push_back(m_runs.run(m_filter.mapToSource(m_filter.index(row, 0)).row()));
    return runs;
}

void HistoryTable::selectRuns(const QStringList &folders)
{
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_filter.rowCount() && !folders.isEmpty(); ++row) {
        const QModelIndex name = m_filter.index(row, RunTableModel::NameColumn);
        if (!folders.contains(name.data(RunTableModel::FolderRole).toString()))
            continue;
        selection.select(name, name);
        first = first.isValid() ? first : name;
    }
    if (first.isValid())
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT runsSelected();
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    const bool editing = state() == QAbstractItemView::EditingState;
    if (!editing && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (!editing && event->key() == Qt::Key_Space && currentIndex().isValid())
        toggleStar(currentIndex());
    else if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT runActivated();
    else
        QTableView::keyPressEvent(event);
}

void HistoryTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void HistoryTable::setColumns()
{
    const QFontMetrics metrics(bodyFont());
    const auto fit = [this, &metrics](RunTableModel::Column column, const QString &widest) {
        setColumnWidth(column, metrics.horizontalAdvance(widest) + 3 * gridUnit);
    };
    fit(RunTableModel::StarColumn, QStringLiteral("\u2605"));
    fit(RunTableModel::NameColumn, tr("Recommended, epochs 100"));
    fit(RunTableModel::ChangesColumn, tr("dropout 0.3, epochs 20"));
    fit(RunTableModel::AccuracyColumn, tr("Accuracy "));
    fit(RunTableModel::EpochsColumn, tr("Epochs "));
    fit(RunTableModel::SeedColumn, tr("Seed 88"));
    fit(RunTableModel::TimeColumn, tr("88 min 8 s"));
    fit(RunTableModel::StartedColumn, tr("28 Nov 28:28"));
    fit(RunTableModel::StateColumn, tr("interrupted"));
    fit(RunTableModel::DataColumn, tr("Built-in digits"));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    // Beside the name, where it is in view in the narrowest window: it tells an interrupted run from a whole one.
    horizontalHeader()->moveSection(RunTableModel::StateColumn, RunTableModel::NameColumn + 1);
}

void HistoryTable::toggleStar(const QModelIndex &index)
{
    m_runs.toggleStar(m_filter.mapToSource(index).row());
}

} // namespace digitlab::ui
