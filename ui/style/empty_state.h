// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace digitlab::ui {

/// What stands in an empty place: a title, a sentence that says what will stand there, and the button that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &text, const QString &actionText, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setActionEnabled(bool enabled);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace digitlab::ui
