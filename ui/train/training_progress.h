// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_event.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace digitlab::ui {

/// How far the whole training is, with its speed and the time that is left. The line keeps its place whatever it says.
class TrainingProgress : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingProgress(QWidget *parent = nullptr);

    void showIdle(const QString &title, const QString &text);
    void showStart(const QString &title, int epochs);
    void showBatch(const BatchDone &event);
    void showEpoch(const EpochDone &event);
    void setPaused(bool paused);
    /// The bar stays where the training ended.
    void showEnd();
    QString text() const;

private:
    void showLine(int epoch, int epochs, double imagesPerSecond, double secondsLeft);

    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QString m_line;
    QString m_device; ///< "on the CPU"
    int m_epoch = 0;
    int m_epochs = 0;
};

} // namespace digitlab::ui
