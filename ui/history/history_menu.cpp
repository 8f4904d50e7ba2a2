// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_menu.h"

#include "ui/history/history_table.h"
#include "ui/history/run_actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace digitlab::ui {

namespace {

struct HistoryMenu {
    Q_DECLARE_TR_FUNCTIONS(HistoryMenu)
};

void addEdit(QMenu &menu, HistoryTable &table, const QString &text, RunTableModel::Column column)
{
    const QModelIndex current = table.currentIndex();
    const QModelIndex cell = current.isValid() ? current.siblingAtColumn(column) : QModelIndex();
    menu.addAction(text, &table,
            [&table, cell] {
                table.setCurrentIndex(cell);
                table.edit(cell);
            })
        ->setEnabled(cell.flags().testFlag(Qt::ItemIsEditable) && table.selectedRuns().size() == 1);
}

/// The column that it is sorted by already is turned round.
void addSorting(QMenu &menu, HistoryTable &table)
{
    const QHeaderView *header = table.horizontalHeader();
    auto *group = new QActionGroup(&menu);
    for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
        const bool isSorted = header->sortIndicatorSection() == column;
        const Qt::SortOrder order
            = isSorted && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        const QVariant name = table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
        const QVariant title = name.isValid() ? name : table.model()->headerData(column, Qt::Horizontal);
        QAction *action
            = menu.addAction(title.toString(), &table, [&table, column, order] { table.sortByColumn(column, order); });
        action->setCheckable(true);
        action->setChecked(isSorted);
        group->addAction(action);
    }
}

} // namespace

void fillHistoryMenu(QMenu &menu, HistoryTable &table, RunActions &actions)
{
    actions.fillMenu(menu);
    menu.addSeparator();
    addEdit(menu, table, HistoryMenu::tr("Rename..."), RunTableModel::NameColumn);
    addEdit(menu, table, HistoryMenu::tr("Note..."), RunTableModel::NoteColumn);
    menu.addSeparator();
    addSorting(*menu.addMenu(HistoryMenu::tr("Sort by")), table);
}

} // namespace digitlab::ui
