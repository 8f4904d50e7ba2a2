// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

class QMenuBar;

namespace digitlab::ui {

struct Shortcut {
    QString keys; ///< as the desktop writes them: "Ctrl+R"
    QString does; ///< "Train"
};

/// What a menu, or a kind of thing in the window that has the focus, does on which keys.
struct ShortcutGroup {
    QString title;
    std::vector<Shortcut> shortcuts;
};

/// The menus' own, asked of the menus, submenus with them.
std::vector<ShortcutGroup> shortcutsOf(const QMenuBar &menus);
/// Those of the canvas, charts, matrices, galleries and tables.
std::vector<ShortcutGroup> shortcutsInTheWindow();

/// A table with a title for each group, as rich text.
QString htmlOf(const std::vector<ShortcutGroup> &groups);

} // namespace digitlab::ui
