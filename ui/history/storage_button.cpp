// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/storage_button.h"

#include "ui/style/text.h"
#include "ui/widgets/run_picker.h"

#include <QMenu>

namespace digitlab::ui {

namespace {

/// Of which no letter is a shortcut.
QString entryText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

StorageButton::StorageButton(QWidget *parent)
    : QPushButton(tr("Storage"), parent)
{
    setToolTip(tr("Where runs are kept, how much disk space they use, and the trash"));
    auto *choices = new QMenu(this);
    m_place = choices->addAction(QString());
    m_place->setEnabled(false);
    connect(choices->addAction(tr("Choose another &folder for runs...")), &QAction::triggered, this,
        &StorageButton::folderRequested);
    connect(choices->addAction(tr("Use the &default folder")), &QAction::triggered, this,
        &StorageButton::usualFolderRequested);
    choices->addSeparator();
    m_trash = choices->addMenu(tr("&Restore from the trash"));
    m_trash->setToolTipsVisible(true);
    m_emptyTrash = choices->addAction(tr("&Empty the trash..."));
    connect(m_emptyTrash, &QAction::triggered, this, &StorageButton::emptyTrashRequested);
    setMenu(choices);
    setTrash({});
}

void StorageButton::setStorage(const QString &folder, const RunStorage &storage)
{
    m_place->setText(entryText(folder));
    m_emptyTrash->setEnabled(storage.trashed > 0);
    m_emptyTrash->setText(storage.trashed == 0
            ? tr("The trash is empty")
            : tr("&Empty the trash (%1, %2)...")
                  .arg(countText(storage.trashed, tr("run"), tr("runs")), byteText(storage.trash)));
}

void StorageButton::setTrash(const std::vector<RunSummary> &runs)
{
    m_trash->clear();
    m_trash->menuAction()->setVisible(!runs.empty());
    if (runs.size() > 1) {
        m_trash->addAction(tr("&All %1 runs").arg(runs.size()), this, [this, runs] { Q_EMIT restoreRequested(runs); });
        m_trash->addSeparator();
    }
    for (const RunSummary &run : runs) {
        QAction *entry = m_trash->addAction(entryText(run.unreadable.empty() ? runTitle(run) : shownText(run.name)),
            this, [this, run] { Q_EMIT restoreRequested({run}); });
        entry->setToolTip(run.unreadable.empty() ? shownPath(run.folder) : shownText(run.unreadable));
    }
}

QString storageText(const RunStorage &storage)
{
    return storage.trashed == 0
        ? StorageButton::tr("%1 on disk").arg(byteText(storage.runs))
        : StorageButton::tr("%1 on disk, and %2 in the trash").arg(byteText(storage.runs), byteText(storage.trash));
}

} // namespace digitlab::ui
