// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace digitlab::ui {

/// On Linux, Qt gives a list's choice for its name and leaves the name to the label whose buddy it is. So a list that
/// has an accessible name and no such label gets one that is never seen.
class BuddyLabels : public QObject
{
    Q_OBJECT

public:
    /// Once, however often it is asked.
    static void installOn(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace digitlab::ui
