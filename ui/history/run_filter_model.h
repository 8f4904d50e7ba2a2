// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace digitlab::ui {

/// The history's rows that a search leaves, sorted by the values behind the texts.
class RunFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RunFilterModel(QObject *parent = nullptr);

    /// Every word must stand somewhere in what is told of a run; in any case, empty for all.
    void setSearch(const QString &words);
    void setStarredOnly(bool starred);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    bool m_starredOnly = false;
};

} // namespace digitlab::ui
