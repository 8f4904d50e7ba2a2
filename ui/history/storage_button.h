// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"

#include <QPushButton>

class QAction;
class QMenu;

namespace digitlab::ui {

/// A button with a menu: where the runs lie, another folder for them, and the trash.
class StorageButton : public QPushButton
{
    Q_OBJECT

public:
    explicit StorageButton(QWidget *parent = nullptr);

    /// `folder` as it is shown.
    void setStorage(const QString &folder, const RunStorage &storage);
    /// What can be restored, in the order in which it is offered.
    void setTrash(const std::vector<RunSummary> &runs);

Q_SIGNALS:
    void folderRequested(); ///< another one is to be chosen
    void usualFolderRequested();
    void emptyTrashRequested();
    void restoreRequested(const std::vector<digitlab::RunSummary> &runs);

private:
    QAction *m_place;
    QMenu *m_trash;
    QAction *m_emptyTrash;
};

/// "3.2 MB on disk, and 1.1 MB in the trash"
QString storageText(const RunStorage &storage);

} // namespace digitlab::ui
