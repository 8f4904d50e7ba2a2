// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace digitlab::ui {

class Settings;
class Tour;
class WindowActions;
class Workspace;

/// What the Help menu offers: the tour, the keys, what is new.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HelpCommands(QMainWindow &window, Workspace &view, const WindowActions &actions, Settings &settings);

    /// The tour, to who has never had a window of this program.
    void welcome();
    Tour &tour() { return *m_tour; }

private:
    void showShortcuts();
    void showReleaseNotes();

    QMainWindow &m_window;
    Settings &m_settings;
    Tour *m_tour;
};

} // namespace digitlab::ui
