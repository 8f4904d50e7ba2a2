// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_event.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace digitlab::ui {

/// The line under every page: the dataset at hand and, while one runs, how far the training is.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setDataset(const QString &text);
    void trainingStarted(const QString &name);
    void showBatch(const BatchDone &event);
    void setPaused(bool paused);
    /// `text` stays: "Final completed: 93.3 %".
    void trainingEnded(const QString &text);
    QString trainingText() const;

Q_SIGNALS:
    /// A click on the training's part: the user wants to see it.
    void trainingClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showProgress();

    QLabel *m_dataset;
    QLabel *m_training;
    QProgressBar *m_progress;
    QString m_name;
    BatchDone m_latest;
    bool m_paused = false;
};

} // namespace digitlab::ui
