// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace digitlab::ui {

/// Lets a screen reader say a sentence now, wherever the focus is: an end, a result. Nothing is seen of it.
void announce(QWidget *near, const QString &sentence);

/// The last sentence that was announced in the widget's window; empty for none.
QString announced(const QWidget *near);

/// Says what stands in an alert that is shown already.
void tellAlert(QWidget *alert);

} // namespace digitlab::ui
