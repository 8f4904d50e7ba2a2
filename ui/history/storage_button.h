// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"

#include <QPushButton>

class QAction;

namespace digitlab::ui {

/// A button with a menu: where the runs lie, another folder for them, and the trash.
class StorageButton : public QPushButton
{
    Q_OBJECT

public:
    explicit StorageButton(QWidget *parent = nullptr);

    /// `folder` as it is shown.
    void setStorage(const QString &folder, const RunStorage &storage);

Q_SIGNALS:
    void folderRequested(); ///< another one is to be chosen
    void usualFolderRequested();
    void emptyTrashRequested();

private:
    QAction *m_place;
    QAction *m_emptyTrash;
};

/// "3.2 MB on disk, and 1.1 MB in the trash"
QString storageText(const RunStorage &storage);

} // namespace digitlab::ui
