// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/explanation_plots.h"
#include "ui/jobs/job.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace digitlab::ui {

class ExplanationChart;

/// What a part of the network or of its training does, in a few sentences with their source, and what it did in the run
/// at hand as a plot; that is computed in the background.
class ExplanationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationsPanel(QWidget *parent = nullptr);

    /// `network` and `dataset` are null where they are not at hand; then there is no plot.
    void setRun(const Run &run, std::shared_ptr<const Network> network, std::shared_ptr<const SplitDataset> dataset);
    /// The plots of maps show this one; empty: the first of the test split.
    void setImage(std::span<const std::uint8_t> pixels);
    Topic topic() const;
    void setTopic(Topic topic);

Q_SIGNALS:
    void plotted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void showTopic();
    void plot();
    void take(const ExplanationPlot &plot);

    QComboBox *m_topics;
    QLabel *m_text;
    QLabel *m_source;
    QLabel *m_caption;
    QStackedWidget *m_plots;
    ValueGridView *m_grids;
    ExplanationChart *m_chart;
    ExplanationSubject m_subject;
    bool m_stale = true; ///< the plot is not of the subject and topic
    Job m_job;           // last: its thread ends first
};

} // namespace digitlab::ui
