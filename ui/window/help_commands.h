// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace digitlab::ui {

class ManualDialog;
class Settings;
class Tour;
class WindowActions;
class Workspace;

/// What the Help menu offers: the manual, the tour, the keys, what is new.
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
    /// "data.md", or "drawing.md#my-digits".
    void showManual(const QString &place);
    /// The chapter of the page, or of the drawing panel while that has the focus.
    QString placeOfPage() const;
    void showShortcuts();
    void showReleaseNotes();

    QMainWindow &m_window;
    Workspace &m_view;
    QPointer<ManualDialog> m_manual;
    Settings &m_settings;
    Tour *m_tour;
};

} // namespace digitlab::ui
