// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace digitlab::ui {

/// A table for reading: no frame, no row numbers, as high as its rows, the first column takes the width that is left.
class ValueTable : public QTableView
{
    Q_OBJECT

public:
    explicit ValueTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// The scroll area about the table follows its current cell: the table itself never scrolls.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
};

} // namespace digitlab::ui
