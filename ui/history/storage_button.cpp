// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/storage_button.h"

#include "ui/style/text.h"

#include <QMenu>

namespace digitlab::ui {

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
    m_emptyTrash = choices->addAction(tr("&Empty the trash..."));
    connect(m_emptyTrash, &QAction::triggered, this, &StorageButton::emptyTrashRequested);
    setMenu(choices);
}

void StorageButton::setStorage(const QString &folder, const RunStorage &storage)
{
    QString shown = folder; // of which no letter is a shortcut
    m_place->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_emptyTrash->setEnabled(storage.trashed > 0);
    m_emptyTrash->setText(storage.trashed == 0
            ? tr("The trash is empty")
            : tr("&Empty the trash (%1, %2)...")
                  .arg(countText(storage.trashed, tr("run"), tr("runs")), byteText(storage.trash)));
}

QString storageText(const RunStorage &storage)
{
    return storage.trashed == 0
        ? StorageButton::tr("%1 on disk").arg(byteText(storage.runs))
        : StorageButton::tr("%1 on disk, and %2 in the trash").arg(byteText(storage.runs), byteText(storage.trash));
}

} // namespace digitlab::ui
