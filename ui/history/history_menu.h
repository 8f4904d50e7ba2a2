// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace digitlab::ui {

class HistoryTable;
class RunActions;

/// What a right click or the menu key offers in the history: what can be done with the selected runs, a new name or
/// note, and by which column the runs are sorted. Both must outlive the menu.
void fillHistoryMenu(QMenu &menu, HistoryTable &table, RunActions &actions);

} // namespace digitlab::ui
