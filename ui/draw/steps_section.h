// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace digitlab::ui {

class DrawingStepsView;

/// The steps from ink to what the network sees, under a button that unfolds them.
class StepsSection : public QWidget
{
    Q_OBJECT

public:
    explicit StepsSection(QWidget *parent = nullptr);

    DrawingStepsView *steps() { return m_steps; }

Q_SIGNALS:
    void unfolded(bool unfolded);

private:
    QToolButton *m_button;
    DrawingStepsView *m_steps;
};

} // namespace digitlab::ui
