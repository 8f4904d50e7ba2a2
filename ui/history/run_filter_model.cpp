// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_filter_model.h"

#include "ui/history/run_table_model.h"

#include <algorithm>

namespace digitlab::ui {

RunFilterModel::RunFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunTableModel::SortRole);
    setSortLocaleAware(true);
}

void RunFilterModel::setSearch(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RunFilterModel::setStarredOnly(bool starred)
{
    m_starredOnly = starred;
    invalidateFilter();
}

bool RunFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex star = sourceModel()->index(sourceRow, RunTableModel::StarColumn, sourceParent);
    if (m_starredOnly && star.data(RunTableModel::SortRole).toInt() == 0)
        return false;
    const QString told = star.data(RunTableModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&told](const QString &word) { return told.contains(word, Qt::CaseInsensitive); });
}

} // namespace digitlab::ui
