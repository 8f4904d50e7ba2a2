// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/laboratory.h"

#include "core/base/file_system.h"
#include "core/data/changed_data.h"
#include "core/data/class_count.h"
#include "core/runs/resumption.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_name.h"
#include "core/training/presets.h"
#include "ui/style/dataset_title.h"
#include "ui/style/text.h"

#include <QStandardPaths>
#include <algorithm>
#include <utility>

namespace digitlab::ui {

Places defaultPlaces()
{
    const auto folder = toPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return {.runs = folder / "runs", .drawings = folder / "drawings.jsonl"};
}

Laboratory::Laboratory(Settings &settings, const Places &places, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_usualRuns(places.runs)
    , m_memory(std::make_shared<MemoryFolder>())
    , m_runs(settings.runsFolder().isEmpty() ? places.runs : toPath(settings.runsFolder()), m_memory)
    , m_shipped(shippedModel())
    , m_kept(places.drawings)
    , m_runList(m_runs)
{
    m_tidying.start([](const std::stop_token &, const ProgressObserver &) {
        MemoryFolder::removeAbandoned();
        return BackgroundTask::Delivery();
    });
    connect(this, &Laboratory::runsChanged, &m_runList, &RunList::refresh);
    connect(&m_loader, &DatasetLoader::loaded, this, &Laboratory::takeDataset);
    connect(&m_training, &TrainingSession::finished, this, &Laboratory::takeResult);
    connect(&m_training, &TrainingSession::failed, this, &Laboratory::takeFailure);
}

void Laboratory::setRunsFolder(const std::filesystem::path &folder)
{
    if (m_training.isRunning() || m_replayer.isBusy())
        throw std::runtime_error(busyText().toStdString());
    const RunStore store(folder.empty() ? m_usualRuns : folder, m_memory);
    if (const auto obstacle = store.obstacle())
        throw std::runtime_error(*obstacle);
    m_runs = store;
    m_settings.setRunsFolder(toQString(folder));
    m_runList.setStore(m_runs);
    Q_EMIT runsChanged();
}

int Laboratory::runsInMemory() const
{
    const auto folders = m_runs.runFolders();
    return static_cast<int>(
        std::ranges::count_if(folders, [this](const auto &folder) { return m_runs.isInMemory(folder); }));
}

std::filesystem::path Laboratory::queueFile() const
{
    std::filesystem::path file = m_usualRuns.parent_path() / "queue.json";
    std::error_code unknown;
    if (exists(file, unknown) || !RunStore(m_usualRuns).obstacle())
        return file;
    try {
        return m_memory->make() / "queue.json";
    } catch (const std::exception &) {
        return file; // what cannot be written is told then
    }
}

void Laboratory::openLastDataset()
{
    if (const QString folder = m_settings.datasetFolder(); !folder.isEmpty())
        m_loader.load(folder, DatasetLoader::usualTestShare, InnerFolders::AsNeeded, m_settings.preparation());
    else
        m_loader.loadBuiltin();
}

void Laboratory::train(const RunConfig &config, const QString &name)
{
    if (auto data = dataToTrainOn()) {
        m_pair.reset();
        start(std::move(data), config, name);
    }
}

/// Null where nothing can be trained now.
std::shared_ptr<const SplitDataset> Laboratory::dataToTrainOn()
{
    if (m_training.isRunning() || isReplaying())
        return {};
    if (!m_dataset)
        Q_EMIT failed(tr("There is no dataset to train on: open a folder of digits or the built-in ones first."));
    joinOwnDigits();
    if (!m_dataset)
        return {};
    if (const auto fault = classCountFault(m_dataset->train.classCount())) { // as the check says it
        Q_EMIT failed(tr("%1 %2.").arg(datasetTitle(m_dataset->identity), QString::fromStdString(*fault)));
        return {};
    }
    return m_dataset;
}

std::filesystem::path Laboratory::start(
    std::shared_ptr<const SplitDataset> data, const RunConfig &config, const QString &name)
{
    RunConfig fitting = config;
    fitting.network.classes = data->train.classCount();
    const QString shownName
        = name.isEmpty() ? QString::fromStdString(defaultRunName(fitting, data->train.size())) : name;
    auto folder = m_runs.newRunFolder(shownName.toStdString());
    m_queued = false;
    launch(std::move(data), fitting, folder, shownName);
    return folder;
}

void Laboratory::trainQueued(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
    const std::filesystem::path &folder, const QString &name)
{
    m_queued = true;
    launch(std::move(data), config, folder, name);
}

void Laboratory::launch(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
    const std::filesystem::path &folder, const QString &name)
{
    m_config = config;
    m_trainedOn = data;
    m_trainingFolder = folder;
    m_training.start(std::move(data), config, folder, name);
}

void Laboratory::resumeQueued(
    std::shared_ptr<const SplitDataset> data, const std::filesystem::path &folder, const QString &name)
{
    m_queued = true;
    m_config = readRunSummary(folder).config;
    m_trainedOn = data;
    m_trainingFolder = folder;
    m_training.resumeRun(std::move(data), folder, name);
}

QString Laboratory::busyText()
{
    return tr("A training is running: wait until it ends, or stop it first.");
}

/// Two trainings at once would slow each other down.
bool Laboratory::isReplaying()
{
    if (m_replayer.isBusy())
        Q_EMIT failed(tr("A run is being replayed: wait until that ends, or cancel it first."));
    return m_replayer.isBusy();
}

void Laboratory::replay(const RunSummary &run)
{
    if (m_training.isRunning() || m_replayer.isBusy()) {
        Q_EMIT failed(busyText());
        return;
    }
    if (!isAtHand(run.dataset)) {
        refuseOtherData(run);
        return;
    }
    m_replayer.start(m_dataset, run.folder);
}

std::optional<RunSummary> Laboratory::resumableRun() const
{
    const std::vector<RunSummary> runs = m_runs.list();
    const auto run = std::ranges::find_if(runs, [](const RunSummary &summary) { return resumption(summary).possible; });
    return run == runs.end() ? std::optional<RunSummary>() : *run;
}

void Laboratory::resume(const RunSummary &run)
{
    if (m_training.isRunning()) {
        Q_EMIT failed(busyText());
        return;
    }
    if (isReplaying())
        return;
    if (m_dataset && !isAtHand(run.dataset))
        setAddsOwnDigits(run.dataset.userDigits > 0);
    if (!isAtHand(run.dataset)) {
        refuseOtherData(run);
        return;
    }
    try {
        resumeQueued(m_dataset, run.folder, QString::fromStdString(run.name));
        m_queued = false;
    } catch (const std::exception &error) {
        Q_EMIT failed(shownPath(error.what()));
    }
}

void Laboratory::dropCheckpoint(const std::filesystem::path &folder)
{
    try {
        removeFile(checkpointFile(folder));
    } catch (const std::exception &error) {
        Q_EMIT failed(shownPath(error.what()));
    }
}

bool Laboratory::isAtHand(const DatasetIdentity &dataset) const
{
    return m_dataset && isSameData(dataset, m_dataset->identity);
}

/// The same folder with other images has changed; another one is to be opened.
void Laboratory::refuseOtherData(const RunSummary &run)
{
    if (m_dataset && m_dataset->identity.source == run.dataset.source)
        Q_EMIT failed(QString::fromStdString(changedDataText(run.dataset, m_dataset->identity)) + u'.');
    else
        Q_EMIT failed(tr("%1 was trained on another dataset: open %2 first.")
                          .arg(QString::fromStdString(run.name), QString::fromStdString(run.dataset.text())));
}

void Laboratory::trainBaselineAndFinal()
{
    if (auto data = dataToTrainOn()) {
        m_pair = Pair{std::move(data), {QStringLiteral("baseline"), QStringLiteral("final")}, {}};
        trainNextOfPair();
    }
}

/// On the pair's own data, whatever was opened since.
void Laboratory::trainNextOfPair()
{
    if (!m_pair)
        return;
    if (m_training.isRunning() || isReplaying()) {
        m_pair.reset();
        return;
    }
    const std::string name = m_pair->presets.takeFirst().toStdString();
    m_pair->folders.append(toQString(start(m_pair->data, preset(name, m_pair->data->train.size()), {})));
}

void Laboratory::takeFailure()
{
    m_pair.reset();
    Q_EMIT runsChanged();
}

bool Laboratory::trainsOnOtherData() const
{
    return m_training.isRunning() && m_trainedOn && m_dataset && m_trainedOn->identity != m_dataset->identity;
}

bool Laboratory::addsOwnDigits() const
{
    return m_settings.addsOwnDigits();
}

void Laboratory::setAddsOwnDigits(bool added)
{
    m_settings.setAddsOwnDigits(added);
    joinOwnDigits();
}

void Laboratory::annotateRun(const std::filesystem::path &folder, const RunAnnotation &annotation)
{
    writeAnnotation(folder, annotation);
    Q_EMIT runsChanged();
}

void Laboratory::takeDataset(std::shared_ptr<const SplitDataset> data)
{
    m_opened = std::move(data);
    m_dataset.reset();
    const QString folder = QString::fromStdString(m_opened->identity.source.path);
    m_settings.setDatasetFolder(folder);
    m_settings.setPreparation(m_loader.preparation());
    if (!folder.isEmpty())
        m_settings.addRecentFolder(folder);
    joinOwnDigits();
}

void Laboratory::joinOwnDigits()
{
    if (!m_opened)
        return;
    const std::vector<UserDigit> own = addsOwnDigits() ? m_kept.pictures() : std::vector<UserDigit>();
    auto joined = own.empty() ? m_opened : std::make_shared<const SplitDataset>(withUserDigits(*m_opened, own));
    if (m_dataset && m_dataset->identity == joined->identity)
        return;
    m_dataset = std::move(joined);
    Q_EMIT datasetChanged(m_dataset);
}

void Laboratory::takeResult(const ExperimentResult &result)
{
    const bool isOfPair = m_pair && m_pair->folders.contains(toQString(result.run.folder));
    if (m_pair && (!isOfPair || result.run.outcome != RunOutcome::Completed))
        m_pair.reset();
    Q_EMIT runsChanged();
    if (!m_pair)
        return;
    if (!m_pair->presets.isEmpty()) { // queued, so that everyone has seen this run's end before the next one starts
        QMetaObject::invokeMethod(this, &Laboratory::trainNextOfPair, Qt::QueuedConnection);
        return;
    }
    const QStringList folders = std::exchange(m_pair, {})->folders;
    Q_EMIT pairTrained(folders[0], folders[1]);
}

} // namespace digitlab::ui
