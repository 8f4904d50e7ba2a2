#pragma once

#include "core/data/dataset.h"
#include "core/runs/run.h"
#include "core/runs/run_store.h"
#include "ui/message_bar.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

/// The mistakes of one run, worst first; a cell's pictures; one picture with its probabilities and what the layers make
/// of it; and the report's mis-pairing as an exhibit beside the true matrix.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPage(QWidget *parent = nullptr);
    ~InspectPage() override;

    /// The history to choose from.
    void setRuns(const std::vector<RunSummary> &runs);
    /// `network` may be null where the run's model cannot be read.
    void setRun(const Run &run, std::shared_ptr<const Network> network);
    /// The dataset at hand; pictures are shown where its hash is the run's.
    void setDataset(std::shared_ptr<const SplitDataset> dataset);
    /// Shows the pictures of one cell of the matrix.
    void showCell(int actual, int predicted);
    MessageBar *messages();

Q_SIGNALS:
    void runChosen(const QString &folder);
    void datasetRequested(const QString &source); ///< the run's own dataset should be opened
    void trainRequested();                        ///< from the empty page: go and train

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture(int row);
    void tellWhetherDataIsThere();
    void requestDataset();

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
