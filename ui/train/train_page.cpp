// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/train_page.h"

#include "ui/charts/figure_export.h"
#include "ui/charts/run_caption.h"
#include "ui/jobs/training_session.h"
#include "ui/style/boxes.h"
#include "ui/style/language.h"
#include "ui/style/message_float.h"
#include "ui/style/scrolled.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/train/settings_form.h"
#include "ui/train/train_settings.h"
#include "ui/train/training_charts.h"
#include "ui/train/training_progress.h"
#include "ui/train/training_results.h"

#include <QScrollArea>

namespace digitlab::ui {

namespace {

/// The settings take less of a narrow page.
constexpr int narrowPage = 96 * gridUnit;
constexpr int settingsWidth = 42 * gridUnit;
constexpr int narrowSettingsWidth = 35 * gridUnit;

QWidget *scrolledColumn(std::initializer_list<QWidget *> parts)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, gridUnit / 2, 0);
    layout->setSpacing(2 * gridUnit);
    for (QWidget *part : parts) // which share the height of a large window
        layout->addWidget(part, 1);
    return scrolled(content);
}

} // namespace

struct TrainPage::Private {
    TrainSettings *settings = new TrainSettings;
    MessageBar *messages = new MessageBar;
    TrainingProgress *progress = new TrainingProgress;
    TrainingCharts *charts = new TrainingCharts;
    TrainingResults *results = new TrainingResults;
};

TrainPage::TrainPage(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>())
{
    Private &d = *m_private;
    auto *right = new QWidget;
    inColumn(right, 2 * gridUnit, {d.progress, {scrolledColumn({d.charts, d.results}), 1}});
    new MessageFloat(*d.messages, *right);
    auto *layout = inRow(this, 2 * gridUnit, {d.settings, {right, 1}});
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    d.progress->showIdle(tr("Ready to train"), tr("Choose a preset and press Train."));
    d.settings->setFixedWidth(settingsWidth);

    connect(d.settings, &TrainSettings::trainRequested, this, [this] { Q_EMIT trainRequested(config()); });
    connect(d.settings, &TrainSettings::ownDigitsToggled, this, &TrainPage::ownDigitsToggled);
    connect(d.settings, &TrainSettings::datasetChangeRequested, this, &TrainPage::datasetChangeRequested);
    connect(d.settings->form(), &SettingsForm::moreChosen, this, &TrainPage::moreSettingsChosen);
    connect(d.settings->form(), &SettingsForm::configChanged, this, &TrainPage::configChanged);
    connect(d.settings->form(), &SettingsForm::problemChanged, this, &TrainPage::settingsProblemChanged);
    connect(d.settings->form(), &SettingsForm::explanationRequested, this, &TrainPage::explanationRequested);
    connect(d.results, &TrainingResults::cellActivated, this, &TrainPage::cellActivated);
}

TrainPage::~TrainPage() = default;

void TrainPage::follow(TrainingSession &training)
{
    const Private &d = *m_private;
    connect(&training, &TrainingSession::batchDone, d.progress, &TrainingProgress::showBatch);
    connect(&training, &TrainingSession::batchDone, d.charts, &TrainingCharts::showBatch);
    connect(&training, &TrainingSession::epochDone, d.progress, &TrainingProgress::showEpoch);
    connect(&training, &TrainingSession::epochDone, d.charts, &TrainingCharts::showEpoch);
    connect(&training, &TrainingSession::epochDone, d.results, &TrainingResults::showEpoch);
    connect(&training, &TrainingSession::pausedChanged, d.progress, &TrainingProgress::setPaused);
    connect(&training, &TrainingSession::pausedChanged, d.settings, &TrainSettings::setPaused);
    connect(d.settings, &TrainSettings::pauseRequested, &training, &TrainingSession::pause);
    connect(d.settings, &TrainSettings::proceedRequested, &training, &TrainingSession::proceed);
    connect(d.settings, &TrainSettings::stopRequested, &training, &TrainingSession::stop);
}

RunConfig TrainPage::config() const
{
    return m_private->settings->form()->config();
}

QString TrainPage::settingsProblem() const
{
    return m_private->settings->form()->problem();
}

QString TrainPage::runName() const
{
    return m_private->settings->runName();
}

void TrainPage::clearRunName()
{
    m_private->settings->clearRunName();
}

void TrainPage::setConfig(const RunConfig &config)
{
    m_private->settings->setConfig(config);
}

void TrainPage::setData(int trainCount, const QStringList &classNames, const QString &summary)
{
    m_private->settings->setData(trainCount, static_cast<int>(classNames.size()), summary);
}

void TrainPage::setOwnDigits(const QString &text, int count, bool added)
{
    m_private->settings->setOwnDigits(text, count, added);
}

void TrainPage::setEstimate(const QString &text, const QString &source)
{
    m_private->settings->setEstimate(text, source);
}

void TrainPage::setShowsMoreSettings(bool shown)
{
    m_private->settings->form()->setShowsMore(shown);
}

void TrainPage::setValidationName(const QString &name)
{
    m_private->charts->setValidationName(name);
}

void TrainPage::trainingStarted(const QString &name, const RunConfig &config, const QString &dataset)
{
    Private &d = *m_private;
    d.settings->setRunning(true);
    d.progress->showStart(dataset.isEmpty() ? name : tr("%1 on %2").arg(name, dataset), config.training.epochs);
    d.charts->start(config.training.epochs);
    d.results->clear();
}

void TrainPage::showEarlierEpochs(const std::vector<EpochMetrics> &epochs, int planned)
{
    m_private->charts->showEpochs(epochs, planned);
}

void TrainPage::trainingEnded()
{
    m_private->settings->setRunning(false);
    m_private->progress->showEnd();
}

void TrainPage::showRun(const Run &run)
{
    Private &d = *m_private;
    setFigureCaption(this, runCaption(run));
    d.progress->showIdle(shownText(run.name),
        tr("%1 \u00B7 %2 of %3 \u00B7 %4")
            .arg(translatedText(outcomeName(run.outcome)), countText(static_cast<qint64>(run.epochs.size())),
                countText(run.config.training.epochs, tr("epoch"), tr("epochs")), durationText(run.seconds)));
    d.charts->showEpochs(run.epochs, run.config.training.epochs);
    d.results->clear();
    if (!run.epochs.empty() && !run.predictions.rows.empty())
        d.results->addEpoch(run.epochs.back().epoch, run.predictions);
}

void TrainPage::showBrokenOff(const RunSummary &run)
{
    m_private->progress->showIdle(shownText(run.name),
        run.epochs == 0 ? tr("Interrupted in its first epoch")
                        : tr("Interrupted after %1").arg(countText(run.epochs, tr("epoch"), tr("epochs"))));
}

TrainSettings *TrainPage::settings()
{
    return m_private->settings;
}

TrainingCharts *TrainPage::charts()
{
    return m_private->charts;
}

QList<CurveChart *> TrainPage::curves()
{
    return {m_private->charts->loss(), m_private->charts->accuracy()};
}

MessageBar *TrainPage::messages()
{
    return m_private->messages;
}

void TrainPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->settings->setFixedWidth(width() < narrowPage ? narrowSettingsWidth : settingsWidth);
}

} // namespace digitlab::ui
