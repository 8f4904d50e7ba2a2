// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace digitlab::ui {

/// The chapters of the manual and their sections, of which one is chosen.
class ManualContents : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ManualContents(QWidget *parent = nullptr);

    /// Marks a place without choosing it: "data.md#findings", or the chapter where that is none of its sections.
    void showPlace(const QString &place);
    /// Leaves the chapters that have these words, all of them where there are none. How many have them.
    int filter(const QString &words);
    /// The file of the next chapter after `file` that is left, from the first again after the last.
    QString nextAfter(const QString &file) const;

Q_SIGNALS:
    void placeChosen(const QString &place);
};

} // namespace digitlab::ui
