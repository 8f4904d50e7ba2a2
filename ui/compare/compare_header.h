// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace digitlab::ui {

class RunPicker;

/// The top of the Compare page: its title, run A against run B, and the button that trains a pair to compare.
class CompareHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CompareHeader(QWidget *parent = nullptr);

    void setRuns(const std::vector<RunSummary> &runs);
    /// With the data that it was measured on, so that the other picker marks what does not go with it.
    void setRunA(const QString &folder, const DatasetIdentity &dataset);
    void setRunB(const QString &folder, const DatasetIdentity &dataset);
    void setTraining(bool running);

Q_SIGNALS:
    void runAChosen(const QString &folder);
    void runBChosen(const QString &folder);
    void swapRequested();
    void trainPairRequested();
    void removeRequested(const QString &folder);

private:
    QToolButton *removeButton(RunPicker *picker, const QString &name);

    RunPicker *m_a;
    RunPicker *m_b;
    QPushButton *m_train;
};

} // namespace digitlab::ui
