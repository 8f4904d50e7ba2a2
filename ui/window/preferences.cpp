// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "ui/history/storage_button.h"
#include "ui/history/storage_presenter.h"
#include "ui/jobs/settings.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QMainWindow>

namespace digitlab::ui {

Preferences::Preferences(QMainWindow &window, WindowActions &actions, StoragePresenter &storage, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_storage(storage)
    , m_settings(settings)
{
    connect(actions.preferences, &QAction::triggered, this, &Preferences::open);
    connect(&actions, &WindowActions::colourSchemeChosen, this, [this](ColourScheme scheme) {
        if (m_dialog)
            m_dialog->setColourScheme(scheme);
    });
    connect(&storage, &StoragePresenter::measured, this, &Preferences::showRuns);
}

void Preferences::open()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(&m_window);
        m_dialog->setColourScheme(m_settings.colourScheme());
        m_dialog->setLanguage(m_settings.language());
        m_dialog->setNewestRunReads(m_settings.newestRunReads());
        connectDialog();
        showRuns();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Preferences::connectDialog()
{
    connect(m_dialog, &PreferencesDialog::colourSchemeChosen, this, [this](ColourScheme scheme) {
        m_actions.showColourScheme(scheme);
        Q_EMIT colourSchemeChosen(scheme);
    });
    connect(m_dialog, &PreferencesDialog::languageChosen, this,
        [this](const QString &code) { m_settings.setLanguage(code); });
    connect(m_dialog, &PreferencesDialog::newestRunReadsChosen, this,
        [this](bool reads) { m_settings.setNewestRunReads(reads); });
    connect(m_dialog, &PreferencesDialog::folderRequested, &m_storage, &StoragePresenter::chooseFolder);
    connect(m_dialog, &PreferencesDialog::usualFolderRequested, &m_storage, &StoragePresenter::useUsualFolder);
    connect(m_dialog, &PreferencesDialog::emptyTrashRequested, this, [this] {
        m_dialog->close();
        Q_EMIT historyRequested();
        m_storage.offerToEmptyTrash();
    });
}

void Preferences::showRuns()
{
    if (m_dialog)
        m_dialog->setRuns(m_storage.folder(), storageText(m_storage.storage()), m_storage.storage().trashed > 0);
}

} // namespace digitlab::ui
