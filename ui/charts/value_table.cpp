// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_table.h"

#include "ui/style/eliding_header.h"
#include "ui/style/focus_follower.h"
#include "ui/style/theme.h"

namespace digitlab::ui {

ValueTable::ValueTable(QAbstractItemModel *shown, QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new ElidingHeader(this));
    setModel(shown);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows go through it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(bodyFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(3 * gridUnit + gridUnit / 2);
    connect(shown, &QAbstractItemModel::modelReset, this, &ValueTable::fitColumns);
    fitColumns();
}

void ValueTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        revealInScrollAreas(viewport(), visualRect(current));
}

void ValueTable::fitColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(
            column, column == 0 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    updateGeometry();
}

QSize ValueTable::sizeHint() const
{
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    return {320, horizontalHeader()->sizeHint().height() + rows + 2};
}

QSize ValueTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

} // namespace digitlab::ui
