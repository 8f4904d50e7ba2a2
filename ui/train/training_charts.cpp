// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/training_charts.h"

#include "ui/charts/curve_chart.h"
#include "ui/style/card.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <algorithm>

namespace digitlab::ui {

namespace {

/// Below this width the charts stand under each other.
constexpr int sideBySideWidth = 60 * gridUnit;
/// Means over the first few batches of an epoch jump about and would only stretch the scale.
constexpr double firstShownFraction = 0.15;
/// Points that a curve's unfinished epochs may have in all.
constexpr double pointsWithinEpochs = 240;

} // namespace

TrainingCharts::TrainingCharts(QWidget *parent)
    : QWidget(parent)
    , m_loss(new CurveChart(tr("Loss"), CurveScale::Loss))
    , m_accuracy(new CurveChart(tr("Accuracy"), CurveScale::Accuracy))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * gridUnit);
    m_loss->setEmptyText(tr("Training and validation loss appear here as the network trains."));
    m_accuracy->setEmptyText(tr("Training and validation accuracy appear here, epoch by epoch."));
    for (CurveChart *chart : {m_loss, m_accuracy}) {
        auto *card = new Card({});
        card->add(chart, 1);
        card->setMinimumHeight(26 * gridUnit);
        m_layout->addWidget(card, 1);
    }
}

void TrainingCharts::start(int epochs)
{
    m_epochs = std::max(1, epochs);
    m_newest = 0;
    for (CurveChart *chart : {m_loss, m_accuracy}) {
        chart->clear();
        chart->setPlanned(m_epochs);
    }
}

void TrainingCharts::showBatch(const BatchDone &event)
{
    const double fraction = event.batchesPerEpoch > 0 ? static_cast<double>(event.batch) / event.batchesPerEpoch : 1;
    const double epoch = event.epoch - 1 + fraction;
    const double gap = m_epochs / pointsWithinEpochs;
    if (fraction < firstShownFraction || fraction >= 1 || epoch < m_newest + gap)
        return;
    appendTraining(epoch, event.loss, event.accuracy);
}

void TrainingCharts::showEpoch(const EpochDone &event)
{
    appendEpoch(event.metrics);
}

void TrainingCharts::appendEpoch(const EpochMetrics &metrics)
{
    appendTraining(metrics.epoch, metrics.trainLoss, metrics.trainAccuracy);
    m_loss->append(CurveRole::Validation, m_validation, QPointF(metrics.epoch, metrics.validationLoss));
    m_accuracy->append(CurveRole::Validation, m_validation, QPointF(metrics.epoch, metrics.validationAccuracy));
}

void TrainingCharts::showEpochs(const std::vector<EpochMetrics> &epochs, int planned)
{
    start(planned);
    for (const EpochMetrics &metrics : epochs)
        appendEpoch(metrics);
}

void TrainingCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() >= sideBySideWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TrainingCharts::appendTraining(double epoch, double loss, double accuracy)
{
    m_newest = epoch;
    m_loss->append(CurveRole::Training, tr("Training"), QPointF(epoch, loss));
    m_accuracy->append(CurveRole::Training, tr("Training"), QPointF(epoch, accuracy));
}

} // namespace digitlab::ui
