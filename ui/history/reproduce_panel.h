// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace digitlab::ui {

class NumberBox;

/// A strip above the pages that reproduces the report: how many seeds, progress with the time left, cancel, and the
/// report when it is done. Hidden until it is asked for.
class ReproducePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReproducePanel(QWidget *parent = nullptr);

    int seeds() const;
    void showProgress(double fraction, const QString &run, double secondsLeft);
    /// Ready again, with a sentence; `report` is offered to be opened where it is not empty.
    void showEnd(const QString &sentence, const QString &report = {});

Q_SIGNALS:
    void startRequested(int seeds);
    void cancelRequested();
    void openRequested(const QString &report);

private:
    enum class State { Ready, Running, Cancelling };
    void setState(State state);
    void say(const QString &sentence);
    void checkSeeds();

    QLabel *m_text;
    NumberBox *m_seeds;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_open;
    QPushButton *m_close;
    QString m_sentence; ///< stands in m_text, but for a problem with the seeds
    QString m_report;
};

} // namespace digitlab::ui
