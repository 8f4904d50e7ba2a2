// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/training_presenter.h"

#include "core/nn/runtime.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_settings.h"
#include "ui/charts/figure_export.h"
#include "ui/charts/run_caption.h"
#include "ui/style/dataset_title.h"
#include "ui/style/status_line.h"
#include "ui/style/text.h"
#include "ui/train/train_page.h"
#include "ui/train/training_text.h"

#include <utility>

namespace digitlab::ui {

namespace {

/// None where it cannot be read: its curves stay empty, and what is wrong is told when it is resumed.
std::optional<Run> readIfPossible(const std::filesystem::path &folder)
{
    try {
        return readRun(folder);
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

struct UnfinishedRun {
    RunSummary summary;
    Resumption way;
    std::optional<Run> whole;
};

/// The newest run if it was stopped, or one that was killed: an older one was stopped on purpose, and others followed.
std::optional<UnfinishedRun> unfinishedRun(const std::vector<RunSummary> &runs)
{
    for (const RunSummary &run : runs) {
        const bool isOffered = &run == &runs.front() || run.outcome == RunOutcome::Running;
        const Resumption way = isOffered ? resumption(run) : Resumption();
        if (way.possible || !way.obstacle.empty())
            return UnfinishedRun{run, way, readIfPossible(run.folder)};
    }
    return std::nullopt;
}

/// What is measured after each epoch.
QString validationName(const SplitDataset &data)
{
    return data.validation ? TrainingPresenter::tr("Validation") : TrainingPresenter::tr("Test split");
}

} // namespace

TrainingPresenter::TrainingPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, Settings &settings,
    TrainPage &page, StatusLine &status, DrawingModels &models, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_settings(settings)
    , m_page(page)
    , m_status(status)
    , m_models(models)
{
    m_page.setShowsMoreSettings(m_settings.showsMoreSettings());
    m_page.setConfig(m_settings.runConfig());
    connectPage();
    connectTraining();
    connect(&m_dataset, &OpenDataset::changed, this, &TrainingPresenter::takeDataset);
    connect(&m_runs, &RunList::changed, this, &TrainingPresenter::lookForUnfinished);
}

/// Once, when the history is known: a run that the program did not end is the way on. Checkpoints may be large.
void TrainingPresenter::lookForUnfinished()
{
    if (std::exchange(m_knowsHistory, true) || m_trainings.session().isBusy())
        return;
    m_looking.start(
        [runs = m_runs.runs()](const std::stop_token &, const ProgressObserver &) { return unfinishedRun(runs); },
        [this](const UnfinishedRun &run) {
            if (!m_trainings.session().isBusy() && m_live.name.empty())
                offerToResume(run.summary, run.way, run.whole);
        });
}

void TrainingPresenter::offerToResume(const RunSummary &run, const Resumption &way, const std::optional<Run> &whole)
{
    m_restored = whole;
    showRestored();
    m_page.showBrokenOff(run);
    const bool startsOver = way.startsOver || !way.possible;
    m_page.messages()->offer(way.possible ? MessageKind::Notice : MessageKind::Error, brokenOffText(run, way),
        startsOver ? tr("Start over") : tr("Resume"), [this, startsOver, folder = toQString(run.folder)] {
            if (startsOver)
                Q_EMIT startOverRequested(folder);
            else
                Q_EMIT resumeRequested(folder);
        });
    m_ofRun = m_page.messages()->text();
}

/// Whether a validation split or the test split was measured is known by the dataset alone.
void TrainingPresenter::showRestored()
{
    if (!m_restored)
        return;
    const auto data = m_dataset.data();
    const bool isOwn = data && isSameData(m_restored->dataset, data->identity);
    m_page.setValidationName(isOwn ? validationName(*data) : tr("Held-out images"));
    m_page.showRun(*m_restored);
    if (isOwn)
        m_restored.reset();
}

void TrainingPresenter::start()
{
    if (m_page.messages()->text() != m_ofRun) // that stays until a training begins
        m_page.messages()->clear();
    if (const QString problem = m_page.settingsProblem(); !problem.isEmpty()) { // the menu knows nothing of it
        m_page.messages()->showMessage(MessageKind::Error, problem);
        return;
    }
    m_trainings.train(m_page.config(), m_page.runName());
    if (m_trainings.session().isBusy())
        m_page.clearRunName(); // the next run is another one
}

void TrainingPresenter::useSettings(const Run &run)
{
    m_page.setConfig(run.config);
    m_settings.setRunConfig(m_page.config());
    QString told = tr("These are the settings of %1.").arg(shownText(run.name));
    if (!run.unknownSettings.empty())
        told += tr(" Left out, since this version does not know them: %1.")
                    .arg(shownText(unknownSettingsText(run.unknownSettings)));
    const auto data = m_dataset.data();
    if (data && data->identity.hash == run.dataset.hash)
        m_page.messages()->showMessage(MessageKind::Notice, told);
    else
        m_page.messages()->offer(MessageKind::Notice,
            tr("%1 It was trained on %2.").arg(told, datasetTitle(run.dataset)), tr("Open its dataset"), [this, run] {
                m_page.messages()->clear();
                Q_EMIT datasetRequested(run.dataset, run.config.network.classes);
            });
    m_ofDataset = m_page.messages()->text();
}

void TrainingPresenter::togglePause()
{
    TrainingSession &training = m_trainings.session();
    if (training.isPaused())
        training.proceed();
    else
        training.pause();
}

void TrainingPresenter::resumeLast()
{
    struct Found {
        std::optional<RunSummary> run;
        Resumption way;
    };
    m_looking.start(
        [store = m_runs.store()](const std::stop_token &, const ProgressObserver &) {
            const auto run = resumableRun(store.list());
            return Found{run, run ? resumption(*run) : Resumption()};
        },
        [this](const Found &found) {
            if (found.run && found.way.startsOver && found.run->epochs > 0)
                offerToResume(*found.run, found.way, {});
            else if (found.run)
                m_trainings.resume(*found.run);
            else
                m_page.messages()->showMessage(MessageKind::Notice, tr("There is no stopped run to resume."));
        });
}

void TrainingPresenter::connectPage()
{
    m_page.follow(m_trainings.session());
    connect(&m_page, &TrainPage::trainRequested, this, &TrainingPresenter::start);
    connect(
        &m_page, &TrainPage::moreSettingsChosen, this, [this](bool shown) { m_settings.setShowsMoreSettings(shown); });
    connect(&m_page, &TrainPage::configChanged, this, [this](const RunConfig &config) {
        if (m_page.settingsProblem().isEmpty())
            m_settings.setRunConfig(config);
    });
}

void TrainingPresenter::connectTraining()
{
    TrainingSession &training = m_trainings.session();
    connect(&training, &TrainingSession::started, this, &TrainingPresenter::begin);
    connect(&training, &TrainingSession::resumed, this, &TrainingPresenter::takeEarlierEpochs);
    connect(&training, &TrainingSession::batchDone, this, &TrainingPresenter::takeBatch);
    connect(&training, &TrainingSession::epochDone, this, &TrainingPresenter::takeEpoch);
    connect(&training, &TrainingSession::noticed, this, [this](const QString &sentence) {
        m_notice = sentence;
        m_page.messages()->showMessage(MessageKind::Warning, sentence);
    });
    connect(&training, &TrainingSession::pausedChanged, &m_status, &StatusLine::setPaused);
    connect(&training, &TrainingSession::batchDone, &m_status, &StatusLine::showBatch);
    connect(&training, &TrainingSession::finished, this, &TrainingPresenter::end);
    connect(&training, &TrainingSession::failed, this, &TrainingPresenter::fail);
}

void TrainingPresenter::takeDataset(const std::shared_ptr<const SplitDataset> &data)
{
    showData(*data);
    m_page.messages()->withdraw(std::exchange(m_ofDataset, {})); // of another one
    m_status.setDataset(trainedOnText(*data));
    if (!m_trainings.session().isBusy())
        showRestored();
    if (std::exchange(m_failed, false)) // on the data before
        m_status.trainingEnded({});
}

/// What is open is what the next run is trained on; the one under way may keep other data.
void TrainingPresenter::showData(const SplitDataset &data)
{
    const QString summary = trainedOnText(data);
    m_page.setData(data.train.size(), toQStringList(data.train.classNames()),
        m_trainings.usesOtherData() ? tr("Next run: %1").arg(summary) : summary);
}

void TrainingPresenter::begin(const QString &name)
{
    const SplitDataset &data = *m_trainings.data();
    m_live = {.name = name.toStdString(),
        .config = m_trainings.config(),
        .dataset = data.identity,
        .classNames = data.train.classNames()};
    m_liveNetwork.reset();
    m_notice.clear();
    m_failed = false;
    m_restored.reset();
    m_page.setValidationName(validationName(data));
    m_page.trainingStarted(shownText(name), m_live.config, datasetName(data.identity));
    setFigureCaption(&m_page, runCaption(m_live));
    m_status.trainingStarted(shownText(name));
    if (m_settings.newestRunReads())
        m_models.followLatest();
    m_page.messages()->clear(); // it was about what came before
    m_ofRun.clear();
    if (!m_toldOfSlowBlas && !slowBlasWarning().empty())
        m_page.messages()->showMessage(MessageKind::Warning, QString::fromStdString(slowBlasWarning()));
    m_toldOfSlowBlas = true;
    if (m_runs.store().isInMemory(m_trainings.folder()))
        m_page.messages()->showMessage(MessageKind::Warning, memoryText(m_runs.store()));
}

void TrainingPresenter::takeEarlierEpochs(const std::vector<EpochMetrics> &epochs)
{
    m_live.epochs.insert(m_live.epochs.begin(), epochs.begin(), epochs.end());
    m_page.showEarlierEpochs(m_live.epochs, m_live.config.training.epochs);
}

void TrainingPresenter::takeBatch(const BatchDone &event)
{
    if (event.snapshot)
        modelWith(tr("Training now"), event.snapshot);
}

void TrainingPresenter::takeEpoch(const EpochDone &event)
{
    m_live.epochs.push_back(event.metrics);
    m_live.predictions = *event.predictions;
    m_liveNetwork = event.network;
    modelWith(tr("Training now"), event.network);
}

void TrainingPresenter::end(const ExperimentResult &result)
{
    m_live = result.run;
    m_liveNetwork = result.network;
    showEnded();
    const bool inMemory = m_runs.store().isInMemory(result.run.folder);
    const QString text
        = resultText(result.run) + (inMemory ? tr(" It is in memory until the program ends.") : QString());
    const bool completed = result.run.outcome == RunOutcome::Completed && !inMemory;
    m_page.messages()->showMessage(completed ? MessageKind::Success : MessageKind::Notice, text);
    if (!m_notice.isEmpty()) // what could not be written is not taken back by the end
        m_page.messages()->showMessage(MessageKind::Warning, text + QLatin1Char(' ') + m_notice);
    m_ofRun = m_page.messages()->text();
    m_status.trainingEnded(resultText(result.run));
    if (result.network)
        modelWith(shownText(result.run.name), result.network);
}

void TrainingPresenter::fail(const QString &message)
{
    showEnded();
    m_page.messages()->showMessage(MessageKind::Error, message);
    m_status.trainingEnded(tr("The training failed"));
    m_failed = true;
}

void TrainingPresenter::showEnded()
{
    m_page.trainingEnded();
    if (const auto data = m_dataset.data())
        showData(*data);
}

void TrainingPresenter::modelWith(const QString &name, const std::shared_ptr<const Network> &network)
{
    const bool ended = m_live.outcome == RunOutcome::Completed;
    const auto file = ended ? modelFile(m_live.folder) : std::filesystem::path();
    m_models.setLatest({name, network, toQStringList(m_live.classNames), file});
}

} // namespace digitlab::ui
