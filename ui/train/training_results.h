// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"
#include "core/training/training_event.h"

#include <QWidget>
#include <vector>

class QBoxLayout;
class QLabel;
class QSlider;

namespace digitlab::ui {

class HeatmapView;
class ReportView;
class SpokenSlider;

/// The confusion heatmap with a slider over the epochs, and the classification report beside it.
class TrainingResults : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingResults(QWidget *parent = nullptr);

    HeatmapView *heatmap() { return m_heatmap; }
    QSlider *slider();

    void clear();
    /// The newest epoch is shown, unless the user went back to an earlier one.
    void showEpoch(const EpochDone &event);
    void addEpoch(int epoch, const PredictionTable &predictions);

Q_SIGNALS:
    void cellActivated(int actual, int predicted);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Epoch {
        int number = 0;
        ConfusionMatrix matrix;
        std::vector<std::string> classNames;
    };

    QWidget *makeHeatmapCard();
    QWidget *makeReportCard();
    void showEpochAt(int position);

    std::vector<Epoch> m_epochs;
    HeatmapView *m_heatmap;
    ReportView *m_report;
    SpokenSlider *m_slider;
    QLabel *m_shownEpoch;
    QBoxLayout *m_layout;
};

} // namespace digitlab::ui
