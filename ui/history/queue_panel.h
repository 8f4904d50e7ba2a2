// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/run_queue_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;
class QToolButton;
class QLabel;

namespace digitlab::ui {

class NumberBox;

/// The queue: configurations to be trained with several seeds each, one run after the other; to add to, reorder, start
/// and stop.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(QWidget *parent = nullptr);

    enum class State { Stopped, Running };
    void setQueue(
        const std::vector<QueueEntry> &entries, const std::optional<RunQueueModel::Training> &training, State state);

    /// Why the Train page's settings cannot be trained; empty where they can.
    void setTrainPageProblem(const QString &problem);

Q_SIGNALS:
    /// A preset's name; empty for the Train page's settings.
    void addRequested(const QString &preset, int seeds);
    void removeRequested(int id);
    void moveRequested(int id, int places);
    void removeOverRequested();
    void startRequested();
    void stopRequested();

private:
    QString summary(int left, int failed) const;
    QWidget *makeAdder();
    QWidget *makeButtons();
    QPushButton *button(const QString &text, const QString &toolTip);
    void connectParts();
    int selectedId() const; ///< 0 for none
    void move(int places);
    void showSelection();
    void showProblem();

    RunQueueModel *m_model;
    QTableView *m_table;
    QComboBox *m_preset;
    NumberBox *m_seeds;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_start;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_removeOver;
    QLabel *m_summary;
    QString m_addHelp;
    QString m_trainPageProblem;
    State m_state = State::Stopped;
    int m_training = 0; ///< id of the entry in hand, 0 for none
};

} // namespace digitlab::ui
