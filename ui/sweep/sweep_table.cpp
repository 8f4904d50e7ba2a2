// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_table.h"

#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <map>

namespace digitlab::ui {

namespace {

constexpr int sweepLineHeight = 3 * gridUnit + gridUnit / 2;
constexpr int mostLines = 12; // then it scrolls

} // namespace

SweepTable::SweepTable(QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_model);
    setAccessibleName(tr("Runs of the sweep"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(sweepLineHeight);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this, &SweepTable::open);
}

void SweepTable::setResults(const SweepAnswer &answer)
{
    const int columns = m_model.columnCount();
    const int rows = m_model.rowCount();
    m_model.setResults(answer);
    if (columns == m_model.columnCount() && rows == m_model.rowCount())
        return;
    const QFontMetrics metrics(bodyFont());
    resizeColumnsToContents();
    for (int column = m_model.firstMeanColumn(); column < m_model.columnCount(); ++column)
        setColumnWidth(
            column, std::max(columnWidth(column), metrics.horizontalAdvance(tr("100 % trained")) + 3 * gridUnit));
    updateGeometry();
}

QStringList SweepTable::selectedRuns() const
{
    QStringList runs;
    for (const QModelIndex &place : selectionModel()->selectedIndexes())
        runs << m_model.runAt(place);
    runs.removeAll(QString());
    runs.removeDuplicates();
    return runs;
}

QList<QStringList> SweepTable::selectedSides() const
{
    std::map<int, QStringList> rows;
    bool singles = true;
    for (const QModelIndex &place : selectionModel()->selectedIndexes()) {
        singles = singles && place.column() >= m_model.firstSeedColumn();
        rows[place.row()] = m_model.runsOf(place.row());
    }
    const QStringList runs = selectedRuns();
    if (singles && runs.size() == 2)
        return {{runs[0]}, {runs[1]}};
    QList<QStringList> sides;
    for (const auto &[row, ofRow] : rows)
        if (!ofRow.isEmpty())
            sides.append(ofRow);
    return sides.size() == 2 ? sides : QList<QStringList>();
}

QSize SweepTable::sizeHint() const
{
    const int lines = std::min(m_model.rowCount(), mostLines);
    return {60 * gridUnit,
        horizontalHeader()->sizeHint().height() + lines * sweepLineHeight + horizontalScrollBar()->sizeHint().height()};
}

QSize SweepTable::minimumSizeHint() const
{
    return {30 * gridUnit, sizeHint().height()};
}

void SweepTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT runsSelected();
}

void SweepTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void SweepTable::open(const QModelIndex &place)
{
    const QString run = m_model.runAt(place);
    if (!run.isEmpty())
        Q_EMIT runActivated(run);
}

} // namespace digitlab::ui
