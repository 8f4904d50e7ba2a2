// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QMenu;
class QPushButton;

namespace digitlab::ui {

/// What can be done with the runs that are selected in the history, a button each.
class RunActions : public QWidget
{
    Q_OBJECT

public:
    explicit RunActions(QWidget *parent = nullptr);

    void setSelection(const std::vector<RunSummary> &runs);
    /// While one is replayed, that button cancels it.
    void setReplaying(bool replaying);
    /// An entry for each button.
    void fillMenu(QMenu &menu) const;
    /// As if their buttons were pressed.
    void compare();
    void remove();

Q_SIGNALS:
    void compareRequested(const QString &folderA, const QString &folderB); ///< B is empty for one run
    void inspectRequested(const QString &folder);
    void resumeRequested(const QString &folder);
    void replayRequested(const QString &folder);
    void cancelReplayRequested();
    void moreSeedsRequested(const QString &folder, int seeds);
    void removeRequested(const QStringList &folders);

private:
    void connectButtons();
    void showSelection();
    QStringList folders() const;
    QList<QPushButton *> buttons() const { return {m_compare, m_inspect, m_resume, m_replay, m_moreSeeds, m_remove}; }

    QPushButton *m_compare;
    QPushButton *m_inspect;
    QPushButton *m_resume;
    QPushButton *m_replay;
    QPushButton *m_moreSeeds;
    QPushButton *m_remove;
    std::vector<RunSummary> m_runs;
    bool m_isReplaying = false;
};

} // namespace digitlab::ui
