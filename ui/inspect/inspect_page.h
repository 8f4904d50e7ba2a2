// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/runs/run.h"
#include "core/runs/run_store.h"
#include "ui/jobs/epoch_reader.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_host.h"
#include "ui/widgets/explanation.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

/// The settings of one run; its mistakes at one of its epochs, worst first; a cell's images; one image with its
/// probabilities and what the layers make of it; the first layer's filters; explanations with plots from this run; and
/// the report's mis-pairing as an exhibit beside the true matrix.
class InspectPage : public QWidget, public MessageHost
{
    Q_OBJECT

public:
    explicit InspectPage(QWidget *parent = nullptr);
    ~InspectPage() override;

    /// The history to choose from.
    void setRuns(const std::vector<RunSummary> &runs);
    /// `network` may be null where the run's model cannot be read.
    void setRun(const Run &run, std::shared_ptr<const Network> network);
    /// The empty page.
    void clearRun();
    /// Of the run that is shown; empty where there is none or it has not ended.
    QString runFolder() const;
    /// The dataset at hand; images are shown where its hash is the run's.
    void setDataset(std::shared_ptr<const SplitDataset> dataset);
    /// What epochRequested() asked for.
    void showEpoch(const EpochState &state);
    /// The epoch that was asked for cannot be read.
    void refuseEpoch(const QString &reason);
    /// Shows the images of one cell of the matrix.
    void showCell(int actual, int predicted);
    /// Shows one image of the test split; `row` of the run's predictions.
    void showImage(int row);
    /// In a window of its own, with plots from the run that is shown, if there is one.
    void explain(Topic topic);
    MessageBar *messages() override;

Q_SIGNALS:
    void runChosen(const QString &folder);
    void datasetRequested(
        const digitlab::DatasetIdentity &dataset, int classes); ///< the run's own dataset should be opened
    void trainRequested();                                      ///< from the empty page: go and train
    void settingsRequested(const digitlab::Run &run);           ///< the next training should have this run's settings
    /// Another run, or the run's own epoch again.
    void runShown();
    /// The user wants to see the run at that epoch; showEpoch() answers.
    void epochRequested(const digitlab::Run &run, std::shared_ptr<const digitlab::SplitDataset> data, int epoch);
    /// The page stands on an epoch that the user chose.
    void epochShown(const digitlab::Run &run, const digitlab::ui::EpochState &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void showKept();
    void reportWhetherDataIsThere();
    void requestDataset();
    void chooseEpoch(int epoch);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
