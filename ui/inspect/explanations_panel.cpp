// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/explanations_panel.h"

#include "ui/inspect/explanation_chart.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace digitlab::ui {

namespace {

constexpr int gridWidth = 22 * gridUnit;

} // namespace

ExplanationsPanel::ExplanationsPanel(QWidget *parent)
    : QWidget(parent)
    , m_topics(new QComboBox)
    , m_text(new QLabel)
    , m_source(new QLabel)
    , m_caption(new QLabel)
    , m_plots(new QStackedWidget)
    , m_grids(new ValueGridView(tr("Maps"), gridWidth))
    , m_chart(new ExplanationChart)
{
    for (const Topic topic : allTopics())
        m_topics->addItem(explanationOf(topic).title, static_cast<int>(topic));
    m_topics->setAccessibleName(tr("What is explained"));
    layOut();
    connect(m_topics, &QComboBox::currentIndexChanged, this, &ExplanationsPanel::showTopic);
    connect(&m_job, &Job::failed, m_caption, &QLabel::setText);
    showTopic();
}

void ExplanationsPanel::layOut()
{
    for (QLabel *label : {m_text, m_source, m_caption}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_source->setFont(captionFont());
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_plots->addWidget(m_chart);
    m_plots->addWidget(m_grids);
    m_plots->setMinimumHeight(34 * gridUnit);
    QSizePolicy keepsItsPlace = m_plots->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true); // nothing jumps while a plot is made
    m_plots->setSizePolicy(keepsItsPlace);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_topics, 0, Qt::AlignLeft);
    layout->addWidget(m_text);
    layout->addWidget(m_source);
    layout->addWidget(m_caption);
    layout->addWidget(m_plots, 1);
}

void ExplanationsPanel::setRun(
    const Run &run, std::shared_ptr<const Network> network, std::shared_ptr<const SplitDataset> dataset)
{
    const bool ofTraining = topic() == Topic::Adam || topic() == Topic::Shuffling;
    const bool sameTraining = run.config == m_subject.config && dataset && dataset == m_subject.data;
    m_subject.config = run.config;
    m_subject.classNames = toQStringList(run.classNames);
    m_subject.network = std::move(network);
    m_subject.data = std::move(dataset);
    if (!sameTraining)
        m_subject.image.clear();
    if (!ofTraining || !sameTraining)
        plot(); // what an epoch is like has no part in how it began
}

void ExplanationsPanel::setImage(std::span<const std::uint8_t> pixels)
{
    m_subject.image.assign(pixels.begin(), pixels.end());
    const bool ofImage = topic() == Topic::Dropout || topic() == Topic::Padding || topic() == Topic::Pooling;
    if (ofImage)
        plot();
}

Topic ExplanationsPanel::topic() const
{
    return static_cast<Topic>(m_topics->currentData().toInt());
}

void ExplanationsPanel::setTopic(Topic topic)
{
    m_topics->setCurrentIndex(m_topics->findData(static_cast<int>(topic)));
}

void ExplanationsPanel::showTopic()
{
    const Explanation explanation = explanationOf(topic());
    m_text->setText(explanation.text);
    m_text->setAccessibleName(explanation.title);
    m_source->setText(explanation.source);
    plot();
}

void ExplanationsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        plot();
}

/// Once it can be seen: a training that is looked into should not be slowed down by what nobody reads.
void ExplanationsPanel::plot()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_plots->hide();
    if (!m_subject.network || !m_subject.data) {
        m_job.cancel();
        m_caption->setText(tr("The plot of a run appears here once a run is inspected and its dataset is open."));
        return;
    }
    m_caption->setText(tr("Making the plot..."));
    m_job.start([what = topic(), subject = m_subject](const std::stop_token &stop,
                    const ProgressObserver &) { return unlessStopped(stop, explanationPlot(what, subject, stop)); },
        [this](const ExplanationPlot &made) { take(made); });
}

void ExplanationsPanel::take(const ExplanationPlot &plot)
{
    const QString name = explanationOf(topic()).title;
    m_caption->setText(plot.caption);
    if (const auto *grids = std::get_if<GridPlot>(&plot.plot)) {
        m_grids->setGrids(grids->grids, ColourScale::Sequential, grids->unit);
        m_plots->setCurrentWidget(m_grids);
    } else if (const auto *lines = std::get_if<LinePlotData>(&plot.plot)) {
        m_chart->setContent(*lines, name);
        m_plots->setCurrentWidget(m_chart);
    } else {
        m_chart->setContent(std::get<FractionPlot>(plot.plot), name);
        m_plots->setCurrentWidget(m_chart);
    }
    m_plots->show();
    Q_EMIT plotted();
}

} // namespace digitlab::ui
