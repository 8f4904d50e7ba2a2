// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/preferences_dialog.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace digitlab::ui {

class Settings;
class StoragePresenter;
class WindowActions;

/// Opens the preferences, and keeps dialog, menus and settings in step.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Preferences(QMainWindow &window, WindowActions &actions, StoragePresenter &storage, Settings &settings);

Q_SIGNALS:
    void colourSchemeChosen(digitlab::ui::ColourScheme scheme);
    /// The trash is asked about on the page of the runs.
    void historyRequested();

private:
    void open();
    void connectDialog();
    void showRuns();

    QMainWindow &m_window;
    WindowActions &m_actions;
    StoragePresenter &m_storage;
    Settings &m_settings;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace digitlab::ui
