// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_annotation.h"
#include "core/runs/run_store.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_host.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class HistoryTable;
class QueuePanel;
class RunActions;
class StorageButton;

/// All runs, to sort, search, name, note, star, delete with undo, compare, look into and train again; and the queue.
class HistoryPage : public QWidget, public MessageHost
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;

    void setRuns(const std::vector<RunSummary> &runs);
    /// Their folders, in the order in which they stand.
    QStringList selectedRuns() const;
    HistoryTable *table();
    RunActions *actions();
    StorageButton *storageButton();
    QueuePanel *queue();
    MessageBar *messages() override;
    /// The folder that the runs lie in, and what they take of the disk.
    void setStorage(const QString &folder, const RunStorage &storage);
    /// What the undo button would take back; empty for nothing.
    void setUndoText(const QString &text);
    /// While a run is trained again its progress stands here; `total` 0: none is.
    void setReplay(const QString &name, int done, int total);

Q_SIGNALS:
    void annotated(const QString &folder, const digitlab::RunAnnotation &annotation);
    void undoRequested();
    void trainRequested(); ///< from the empty page: go and train

private:
    /// How many runs lie in the trash: an empty page tells where they are restored.
    void setTrashed(int runs);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
