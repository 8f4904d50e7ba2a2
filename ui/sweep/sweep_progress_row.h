// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace digitlab::ui {

/// How far a sweep is, with the buttons that go with that.
class SweepProgressRow : public QWidget
{
    Q_OBJECT

public:
    enum class State { Whole, Stopped, Running, Paused, Cancelling };

    explicit SweepProgressRow(QWidget *parent = nullptr);

    State state() const { return m_state; }
    void setState(State state);
    void setProgress(double fraction, const QString &text);

Q_SIGNALS:
    void resumeRequested();
    void pauseRequested();
    void proceedRequested();
    void cancelRequested();

private:
    State m_state = State::Stopped;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_resume;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};

} // namespace digitlab::ui
