// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/storage_presenter.h"

#include "ui/history/history_page.h"
#include "ui/history/storage_button.h"
#include "ui/style/text.h"

#include <QFileDialog>

namespace digitlab::ui {

StoragePresenter::StoragePresenter(RunList &runs, Trainings &trainings, HistoryPage &page, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_page(page)
{
    connect(&m_runs, &RunList::changed, this, &StoragePresenter::measure);
    connect(m_page.storageButton(), &StorageButton::folderRequested, this, &StoragePresenter::chooseFolder);
    connect(m_page.storageButton(), &StorageButton::usualFolderRequested, this, &StoragePresenter::useUsualFolder);
    connect(m_page.storageButton(), &StorageButton::emptyTrashRequested, this, &StoragePresenter::offerToEmptyTrash);
    connect(m_page.storageButton(), &StorageButton::restoreRequested, this, &StoragePresenter::restore);
    connect(&m_working, &Job::failed, this, [this](const QString &message) {
        m_page.messages()->showMessage(MessageKind::Error, message);
        m_runs.refresh();
    });
}

void StoragePresenter::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(m_page.window(), tr("Folder for runs"), toQString(m_runs.store().folder()));
    if (!folder.isEmpty())
        setFolder(folder);
}

void StoragePresenter::setFolder(const QString &folder)
{
    try {
        if (m_trainings.isBusy())
            throw std::runtime_error(m_trainings.obstacle().toStdString());
        m_runs.setFolder(toPath(folder));
    } catch (const std::exception &error) {
        m_page.messages()->showMessage(MessageKind::Error, shownPath(error.what()));
        return;
    }
    m_page.messages()->showMessage(
        MessageKind::Notice, tr("Runs are now kept in %1.").arg(toQString(m_runs.store().folder())));
    m_working.start(
        [store = m_runs.store()](const std::stop_token &, const ProgressObserver &) { store.keepFromMemory(); },
        [this] { m_runs.refresh(); });
}

void StoragePresenter::offerToEmptyTrash()
{
    m_page.messages()->offer(MessageKind::Warning,
        tr("%1 (%2) will be deleted permanently.")
            .arg(countText(m_storage.trashed, tr("run in the trash"), tr("runs in the trash")),
                byteText(m_storage.trash)),
        tr("Empty the trash"), [this] {
            m_page.messages()->clear();
            emptyTrash();
        });
}

/// What was deleted can no longer be brought back.
void StoragePresenter::emptyTrash()
{
    m_working.start([store = m_runs.store()](const std::stop_token &stop,
                        const ProgressObserver &) { store.emptyTrash(std::chrono::hours(0), stop); },
        [this] { m_runs.refresh(); });
}

void StoragePresenter::measure()
{
    m_measuring.start(
        [store = m_runs.store()](const std::stop_token &stop, const ProgressObserver &) {
            return Measured{store.storage(stop), store.trash()};
        },
        [this](const Measured &measured) { show(measured); });
}

void StoragePresenter::show(const Measured &measured)
{
    m_storage = measured.storage;
    m_page.setStorage(folder(), m_storage);
    m_page.storageButton()->setTrash(measured.trash);
    Q_EMIT this->measured();
}

QString StoragePresenter::folder() const
{
    return shownPath(m_runs.store().folder());
}

void StoragePresenter::restore(const std::vector<RunSummary> &runs)
{
    QStringList restored;
    QStringList sentences;
    MessageKind kind = MessageKind::Success;
    for (const RunSummary &run : runs) {
        try {
            m_runs.store().restore(run.folder);
            restored.append(shownText(run.name));
            if (run.unreadable.empty())
                continue;
            kind = std::max(kind, MessageKind::Warning);
            sentences.append(tr("It cannot be read, as before it was deleted: %1").arg(shownText(run.unreadable)));
        } catch (const std::exception &error) {
            kind = MessageKind::Error;
            sentences.append(shownPath(error.what()));
        }
    }
    if (restored.size() == 1)
        sentences.prepend(tr("%1 was restored.").arg(restored.constFirst()));
    else if (!restored.isEmpty())
        sentences.prepend(tr("%1 runs were restored.").arg(restored.size()));
    m_page.messages()->showMessage(kind, sentences.join(QLatin1Char(' ')));
    m_runs.refresh();
}

} // namespace digitlab::ui
