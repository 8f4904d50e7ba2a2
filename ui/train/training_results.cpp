// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/training_results.h"

#include "core/evaluation/classification_report.h"
#include "ui/accessibility/quiet_changes.h"
#include "ui/accessibility/spoken_slider.h"
#include "ui/charts/heatmap_view.h"
#include "ui/charts/report_view.h"
#include "ui/style/boxes.h"
#include "ui/style/card.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace digitlab::ui {

namespace {

/// Below this width the report stands under the heatmap.
constexpr int resultsSideBySide = 86 * gridUnit;

} // namespace

TrainingResults::TrainingResults(QWidget *parent)
    : QWidget(parent)
    , m_heatmap(new HeatmapView)
    , m_report(new ReportView)
    , m_slider(new SpokenSlider(tr("Epoch of the confusion matrix and the report")))
    , m_shownEpoch(new QLabel)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * gridUnit);
    m_layout->addWidget(makeHeatmapCard(), 1);
    m_layout->addWidget(makeReportCard(), 1);
    connect(m_slider, &QSlider::valueChanged, this, &TrainingResults::showEpochAt);
    connect(m_heatmap, &HeatmapView::cellActivated, this, &TrainingResults::cellActivated);
    clear();
}

QSlider *TrainingResults::slider()
{
    return m_slider;
}

void TrainingResults::clear()
{
    m_epochs.clear();
    m_slider->setNumbers({});
    m_slider->say({});
    m_shownEpoch->setText(tr("Epoch \u2013"));
    m_heatmap->clear();
    m_report->clear();
}

void TrainingResults::showEpoch(const EpochDone &event)
{
    if (event.predictions)
        addEpoch(event.metrics.epoch, *event.predictions);
}

void TrainingResults::addEpoch(int epoch, const PredictionTable &predictions)
{
    if (predictions.classNames.empty())
        return;
    const bool follows = m_epochs.empty() || m_slider->value() == m_slider->maximum();
    m_epochs.push_back({.number = epoch, .matrix = ConfusionMatrix(predictions), .classNames = predictions.classNames});
    const int last = static_cast<int>(m_epochs.size()) - 1;
    std::vector<int> numbers = m_slider->numbers();
    numbers.push_back(epoch);
    m_slider->setNumbers(numbers);
    if (follows)
        m_slider->setValue(last);
    showEpochAt(m_slider->value());
}

void TrainingResults::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() >= resultsSideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *TrainingResults::makeHeatmapCard()
{
    m_heatmap->setTitle(tr("Confusion matrix"));
    m_heatmap->setEmptyText(tr("The confusion matrix appears here after the first epoch."));
    m_heatmap->setMinimumHeight(40 * gridUnit);
    const QFontMetrics metrics(bodyFont());
    m_shownEpoch->setMinimumWidth(
        metrics.horizontalAdvance(tr("Epoch %1 \u00B7 %2").arg(QStringLiteral("9999"), percentText(1))));
    m_shownEpoch->setForegroundRole(QPalette::PlaceholderText);
    keepChangesQuiet(m_shownEpoch);

    auto *row = new QWidget;
    inRow(row, -1, {{m_slider, 1}, m_shownEpoch});
    auto *card = new Card({});
    card->add(m_heatmap, 1);
    card->add(row);
    return card;
}

QWidget *TrainingResults::makeReportCard()
{
    m_report->setEmptyText(tr("Precision, recall and F1 of each class appear here after the first epoch."));
    auto *card = new Card({});
    card->add(m_report, 1);
    return card;
}

void TrainingResults::showEpochAt(int position)
{
    if (position < 0 || position >= static_cast<int>(m_epochs.size()))
        return;
    const Epoch &epoch = m_epochs[static_cast<std::size_t>(position)];
    m_shownEpoch->setText(tr("Epoch %1 \u00B7 %2").arg(epoch.number).arg(percentText(epoch.matrix.accuracy())));
    m_slider->say(m_shownEpoch->text());
    m_heatmap->setMatrix(epoch.matrix, toQStringList(epoch.classNames));
    m_report->setReport(classificationReport(epoch.matrix, epoch.classNames));
}

} // namespace digitlab::ui
