// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/runs/run_side.h"
#include "core/runs/run_store.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_host.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class CurveChart;

/// Two runs of the history, or two groups of seeds, side by side: verdict, differing settings, curves, matrices and
/// their difference, metrics with intervals, images that B fixed and broke.
class ComparePage : public QWidget, public MessageHost
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    void setRuns(const std::vector<RunSummary> &runs);
    void setRunA(const Run &run);
    void setRunB(const Run &run);
    /// `choice` is what the picker gave; a folder, or what stands for a group of seeds.
    void setSideA(RunSide side, const QString &choice);
    void setSideB(RunSide side, const QString &choice);
    /// Of A and of B; empty where there is none.
    QStringList choices() const;
    void setDataset(std::shared_ptr<const SplitDataset> dataset);
    /// While a training runs the button that trains Baseline and Final is off.
    void setTraining(bool running);
    QList<CurveChart *> curves();
    MessageBar *messages() override;

Q_SIGNALS:
    /// A folder, or what stands for a group of seeds, see groupOf().
    void runAChosen(const QString &choice);
    void runBChosen(const QString &choice);
    /// An image is to be looked into; `row` of the predictions of that run.
    void imageChosen(const QString &runFolder, int row);
    /// Train Baseline and Final on the same split, then show them.
    void trainBaselineAndFinalRequested();
    void removeRequested(const QString &folder);

private:
    void swap();
    void showRuns();

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
