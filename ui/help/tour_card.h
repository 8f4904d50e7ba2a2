// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace digitlab::ui {

/// A small card over the window that says one thing of a tour, with the buttons that lead through it.
class TourCard : public QFrame
{
    Q_OBJECT

public:
    explicit TourCard(QWidget *window);

    /// The step's number, from 0.
    void show(int step, int count, const QString &title, const QString &text);
    /// Beside what it speaks of, in the window's coordinates, or in the middle of it where there is no room.
    void placeBeside(const QRect &spokenOf);

Q_SIGNALS:
    void backRequested();
    void nextRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_progress;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace digitlab::ui
