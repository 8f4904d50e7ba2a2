// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "core/runs/run_store.h"
#include "core/training/training_event.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_host.h"
#include "ui/widgets/explanation.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class CurveChart;
class TrainSettings;
class TrainingCharts;
class TrainingSession;

/// Settings and layer table on the left; Start, Pause, Stop, live curves, heatmap over the epochs and report on the
/// right.
class TrainPage : public QWidget, public MessageHost
{
    Q_OBJECT

public:
    explicit TrainPage(QWidget *parent = nullptr);
    ~TrainPage() override;

    /// Shows each batch and epoch of what it trains; its buttons pause and stop it. `training` must outlive the page.
    void follow(TrainingSession &training);

    RunConfig config() const;
    /// Why the settings as they stand cannot be trained; empty where they can.
    QString settingsProblem() const;
    /// What the next run is to be called; empty: by its settings.
    QString runName() const;
    void clearRunName();
    void setConfig(const RunConfig &config);
    /// Images and classes of the dataset at hand; `summary` is shown above the settings ("Built-in digits, 700 + 300").
    void setData(int trainCount, const QStringList &classNames, const QString &summary);

    /// How many digits of the user's own could join the training split, and whether they do.
    void setOwnDigits(const QString &text, int count, bool added);
    /// How long a training would take, and where that comes from.
    void setEstimate(const QString &text, const QString &source);
    void setShowsMoreSettings(bool shown);
    /// How the curves of the split are called that no weight is fitted to: it may be the test split.
    void setValidationName(const QString &name);
    /// `dataset`: what it is trained on, whatever is opened meanwhile.
    void trainingStarted(const QString &name, const RunConfig &config, const QString &dataset = {});
    /// Those of a run that is resumed.
    void showEarlierEpochs(const std::vector<EpochMetrics> &epochs, int planned);
    /// Completed, stopped or failed.
    void trainingEnded();
    /// In place of "Ready to train".
    void showBrokenOff(const RunSummary &run);
    /// A finished run of the history in place of the live one.
    void showRun(const Run &run);
    QList<CurveChart *> curves();
    TrainSettings *settings();
    TrainingCharts *charts();
    MessageBar *messages() override;

Q_SIGNALS:
    void trainRequested(const digitlab::RunConfig &config);
    void ownDigitsToggled(bool added);
    /// Another dataset should be opened.
    void datasetChangeRequested();
    /// The settings that matter less were unfolded or folded.
    void moreSettingsChosen(bool shown);
    void configChanged(const digitlab::RunConfig &config);
    void settingsProblemChanged(const QString &problem);
    /// What a setting does should be explained.
    void explanationRequested(digitlab::ui::Topic topic);
    /// A cell of the heatmap was chosen, in the epoch that the slider stands on.
    void cellActivated(int actual, int predicted);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
