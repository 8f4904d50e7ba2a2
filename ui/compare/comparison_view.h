// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/runs/run_side.h"
#include "ui/jobs/drawing_models.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class CurveChart;

/// All that is told of two runs side by side, or of two groups of seeds, from the verdict down to the images.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);
    ~ComparisonView() override;

    /// All runs have predictions.
    void show(RunSide a, RunSide b, std::shared_ptr<const SplitDataset> dataset);
    /// The sentence to quote.
    QString verdictText() const;
    QList<CurveChart *> curves();

Q_SIGNALS:
    /// An image is to be looked into; `row` of the predictions of that run.
    void imageChosen(const QString &runFolder, int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showVerdict();
    void showTables();
    void showCurves();
    void showMatrices();
    void showCalibration();
    void showSeeds();
    void showImages();
    void chooseImage(ModelSide side, int row);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
