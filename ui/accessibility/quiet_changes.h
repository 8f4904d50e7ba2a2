// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleEvent;
class QWidget;

namespace digitlab::ui {

/// What changes many times a second, while something is computed or drawn, is read when it is asked for and not told
/// at each change.
void keepChangesQuiet(QWidget *widget);

bool isQuiet(const QAccessibleEvent &event);

/// Hands the event on to Qt, which tells the screen reader, unless it is quiet.
void tellUnlessQuiet(QAccessibleEvent *event);

} // namespace digitlab::ui
