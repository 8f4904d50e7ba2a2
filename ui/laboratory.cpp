#include "ui/laboratory.h"

#include "core/data/changed_data.h"
#include "core/model/presets.h"
#include "core/runs/run_folder.h"
#include "ui/text.h"

#include <QStandardPaths>
#include <algorithm>

namespace digitlab::ui {

namespace {

QString builtinSource()
{
    return QStringLiteral("builtin");
}

QString runName(const RunConfig &config)
{
    QString name = QString::fromStdString(config.preset);
    if (name.isEmpty())
        return Laboratory::tr("Own settings");
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

Places defaultPlaces()
{
    const auto folder = toPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return {.runs = folder / "runs", .drawings = folder / "drawings.jsonl"};
}

Laboratory::Laboratory(Settings &settings, const Places &places, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_runs(places.runs)
    , m_shipped(shippedModel())
    , m_kept(places.drawings)
    , m_runList(m_runs)
{
    connect(this, &Laboratory::runsChanged, &m_runList, &RunList::refresh);
    connect(&m_loader, &DatasetLoader::loaded, this, &Laboratory::takeDataset);
    connect(&m_training, &TrainingSession::finished, this, &Laboratory::takeResult);
    connect(&m_training, &TrainingSession::failed, this, &Laboratory::endPair);
}

void Laboratory::openLastDataset()
{
    if (const QString folder = m_settings.datasetFolder(); !folder.isEmpty())
        m_loader.load(folder, DatasetLoader::usualTestShare, InnerFolders::AsNeeded);
    else
        m_loader.loadBuiltin();
}

void Laboratory::train(const RunConfig &config, const QString &name)
{
    m_queue.clear();
    m_trained.clear();
    startRun(config, name);
}

void Laboratory::startRun(const RunConfig &config, const QString &name)
{
    if (m_training.isRunning() || isReplaying())
        return;
    if (!m_dataset) {
        Q_EMIT failed(tr("There is no dataset to train on: open a folder of digits or the built-in ones first."));
        return;
    }
    joinOwnDigits();
    const QString shownName = name.isEmpty() ? runName(config) : name;
    RunConfig fitting = config;
    fitting.network.classes = m_dataset->train.classCount();
    trainQueued(m_dataset, fitting, m_runs.newRunFolder(shownName.toStdString()), shownName);
}

void Laboratory::trainQueued(std::shared_ptr<const SplitDataset> data, const RunConfig &config,
    const std::filesystem::path &folder, const QString &name)
{
    m_config = config;
    m_trainedOn = data;
    m_training.start(std::move(data), config, folder, name);
}

void Laboratory::resumeQueued(
    std::shared_ptr<const SplitDataset> data, const std::filesystem::path &folder, const QString &name)
{
    m_config = readRunSummary(folder).config;
    m_trainedOn = data;
    m_training.resumeRun(std::move(data), folder, name);
}

/// Two trainings at once would slow each other down.
bool Laboratory::isReplaying()
{
    if (m_replayer.isBusy())
        Q_EMIT failed(tr("A run is being trained again at the moment: wait for its end or cancel it first."));
    return m_replayer.isBusy();
}

void Laboratory::replay(const RunSummary &run)
{
    if (m_training.isRunning() || m_replayer.isBusy()) {
        Q_EMIT failed(tr("A training runs at the moment: wait for its end or stop it first."));
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
    const auto run = std::ranges::find_if(runs, canBeResumed, &RunSummary::outcome);
    return run == runs.end() ? std::optional<RunSummary>() : *run;
}

void Laboratory::resume(const RunSummary &run)
{
    if (m_training.isRunning()) {
        Q_EMIT failed(tr("A training runs at the moment: wait for its end or stop it first."));
        return;
    }
    if (isReplaying())
        return;
    if (m_dataset && !isAtHand(run.dataset))
        setAddsOwnDigits(ownDrawingsIn(run.dataset.source) > 0);
    if (!isAtHand(run.dataset)) {
        refuseOtherData(run);
        return;
    }
    try {
        resumeQueued(m_dataset, run.folder, QString::fromStdString(run.name));
    } catch (const std::exception &error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

bool Laboratory::isAtHand(const DatasetIdentity &dataset) const
{
    return m_dataset && isSameData(dataset, m_dataset->identity);
}

/// The same folder with other images has changed; another one is to be opened.
void Laboratory::refuseOtherData(const RunSummary &run)
{
    const std::string opened = sourceWithoutOwnDrawings(run.dataset.source);
    if (m_dataset && sourceWithoutOwnDrawings(m_dataset->identity.source) == opened)
        Q_EMIT failed(QString::fromStdString(changedDataText(run.dataset, m_dataset->identity)) + u'.');
    else
        Q_EMIT failed(tr("%1 was trained on other data: open %2 first.")
                          .arg(QString::fromStdString(run.name), QString::fromStdString(run.dataset.source)));
}

void Laboratory::trainBaselineAndFinal()
{
    m_queue = {QStringLiteral("baseline"), QStringLiteral("final")};
    m_trained.clear();
    trainNextOfPair();
}

void Laboratory::trainNextOfPair()
{
    if (m_queue.isEmpty())
        return;
    const std::string name = m_queue.takeFirst().toStdString();
    startRun(preset(name, m_dataset ? m_dataset->train.size() : 0), {});
}

void Laboratory::endPair()
{
    m_queue.clear();
    m_trained.clear();
    Q_EMIT runsChanged();
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

std::filesystem::path Laboratory::removeRun(const std::filesystem::path &folder)
{
    auto trashed = m_runs.remove(folder);
    Q_EMIT runsChanged();
    return trashed;
}

void Laboratory::restoreRun(const std::filesystem::path &trashed, const std::filesystem::path &folder)
{
    m_runs.restore(trashed, folder);
    Q_EMIT runsChanged();
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
    const QString source = QString::fromStdString(m_opened->identity.source);
    m_settings.setDatasetFolder(source == builtinSource() ? QString() : source);
    if (source != builtinSource())
        m_settings.addRecentFolder(source);
    joinOwnDigits();
}

void Laboratory::joinOwnDigits()
{
    if (!m_opened || m_training.isRunning())
        return;
    const std::vector<OwnPicture> own = addsOwnDigits() ? m_kept.pictures() : std::vector<OwnPicture>();
    auto joined = own.empty() ? m_opened : std::make_shared<const SplitDataset>(withOwnDrawings(*m_opened, own));
    if (m_dataset && m_dataset->identity == joined->identity)
        return;
    m_dataset = std::move(joined);
    Q_EMIT datasetChanged(m_dataset);
}

void Laboratory::takeResult(const ExperimentResult &result)
{
    if (result.run.outcome != RunOutcome::Completed) {
        endPair();
        return;
    }
    m_trained.append(toQString(result.run.folder));
    Q_EMIT runsChanged();
    if (!m_queue.isEmpty()) // queued, so that everyone has seen this run's end before the next one starts
        QMetaObject::invokeMethod(this, &Laboratory::trainNextOfPair, Qt::QueuedConnection);
    else if (m_trained.size() == 2)
        Q_EMIT pairTrained(m_trained[0], m_trained[1]);
}

} // namespace digitlab::ui
