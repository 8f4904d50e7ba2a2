// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_event.h"

#include <QWidget>

class QBoxLayout;

namespace digitlab::ui {

class CurveChart;

/// Loss and accuracy of one training, growing live: side by side, or under each other where it is narrow.
class TrainingCharts : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingCharts(QWidget *parent = nullptr);

    CurveChart *loss() { return m_loss; }
    CurveChart *accuracy() { return m_accuracy; }

    /// How the curves of the split are called that no weight is fitted to.
    void setValidationName(const QString &name) { m_validation = name; }
    void start(int epochs);
    void showBatch(const BatchDone &event);
    void showEpoch(const EpochDone &event);
    /// A finished training.
    void showEpochs(const std::vector<EpochMetrics> &epochs, int planned);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void appendTraining(double epoch, double loss, double accuracy);
    void appendEpoch(const EpochMetrics &metrics);

    CurveChart *m_loss;
    CurveChart *m_accuracy;
    QBoxLayout *m_layout;
    QString m_validation = tr("Validation");
    int m_epochs = 1;
    double m_newest = 0; ///< epoch of the newest training point
};

} // namespace digitlab::ui
