// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <functional>

namespace digitlab::ui {

/// Calls `visit` for what is shown at `root` and below it, each once.
void walkAccessible(QAccessibleInterface *root, const std::function<void(QAccessibleInterface *)> &visit);

/// What a screen reader would say of it: its name, or that of the label that belongs to it.
QString spokenName(const QAccessibleInterface *element);

/// What can be focused or informs and has no name: "3 ComboBox QComboBox in QWidget".
QStringList unnamedBelow(QAccessibleInterface *root);

/// How many cells the tables below have, each of which is asked for its text, its place and its table.
int cellsWalkedBelow(QAccessibleInterface *root);

} // namespace digitlab::ui
