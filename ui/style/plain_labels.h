// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace digitlab::ui {

/// Shows the text of every label, tooltip and message box letter by letter. Qt takes what looks like HTML for HTML, and
/// the names of runs, classes and files come from strangers. A label that is to show HTML is set to Qt::RichText.
class PlainLabels : public QObject
{
    Q_OBJECT

public:
    /// May be called again; the application owns it.
    static void installOn(QApplication &application);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace digitlab::ui
