#include "core/runs/experiment.h"

#include "core/data/file_io.h"
#include "core/runs/run_folder.h"
#include "core/training/runtime.h"
#include "core/training/stopwatch.h"
#include "core/training/trainer.h"
#include "core/version.h"

#include <chrono>
#include <ctime>
#include <stdexcept>

namespace digitlab {

namespace {

/// A kill loses at most so much work.
constexpr double secondsBetweenCheckpoints = 5;

std::string utcNow()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

/// A training together with the folder that keeps it.
class KeptTraining
{
public:
    KeptTraining(const SplitDataset &data, Run run, const ExperimentOptions &options)
        : m_data(data)
        , m_options(options)
        , m_run(std::move(run))
        , m_network(m_run.config.network, m_run.config.training.seed)
        , m_trainer(m_network, m_run.config.training)
        , m_secondsBefore(m_run.seconds)
    {
    }

    void restore(std::string_view state)
    {
        m_trainer.restore(state);
        m_run.epochs = m_trainer.history();
    }

    ExperimentResult train()
    {
        try {
            writeRun(m_run);
            const TrainingOutcome outcome = m_trainer.run(
                m_data.train, m_data.test, [this](const TrainingEvent &event) { take(event); }, m_options.stop);
            finish(outcome == TrainingOutcome::Completed ? RunOutcome::Completed : RunOutcome::Stopped);
        } catch (const std::exception &error) {
            fail(error.what());
            throw;
        }
        return {m_run, m_lastNetwork};
    }

private:
    void take(const TrainingEvent &event)
    {
        if (const auto *epoch = std::get_if<EpochDone>(&event))
            takeEpoch(*epoch);
        if (m_sinceCheckpoint.seconds() >= secondsBetweenCheckpoints)
            writeCheckpoint();
        if (m_options.observer)
            m_options.observer(event);
    }

    void takeEpoch(const EpochDone &epoch)
    {
        m_run.epochs = m_trainer.history();
        m_run.imagesPerSecond = epoch.imagesPerSecond;
        m_run.predictions = *epoch.predictions;
        m_lastNetwork = epoch.network;
    }

    void writeCheckpoint()
    {
        m_run.seconds = m_secondsBefore + m_watch.seconds();
        writeFileAtomically(checkpointFile(m_run.folder), m_trainer.state());
        writeRun(m_run);
        m_sinceCheckpoint = {};
    }

    void finish(RunOutcome outcome)
    {
        m_run.outcome = outcome;
        m_run.seconds = m_secondsBefore + m_watch.seconds();
        if (outcome == RunOutcome::Stopped)
            writeFileAtomically(checkpointFile(m_run.folder), m_trainer.state());
        if (outcome == RunOutcome::Completed && !m_lastNetwork)
            measure(); // the checkpoint was of the very end
        if (m_lastNetwork)
            saveModel(modelFile(m_run.folder), model());
        writeRun(m_run);
        if (outcome == RunOutcome::Completed)
            std::filesystem::remove(checkpointFile(m_run.folder));
    }

    void measure()
    {
        m_lastNetwork = std::make_shared<const Network>(m_network);
        m_run.predictions = evaluate(m_network, m_data.test);
    }

    void fail(const std::string &reason)
    {
        m_run.outcome = RunOutcome::Failed;
        m_run.failure = reason;
        try {
            writeRun(m_run);
        } catch (const std::exception &) {
            // The folder cannot be written: the first reason is the one to tell.
        }
    }

    Model model() const
    {
        return {*m_lastNetwork, m_run.classNames, m_run.name, m_run.predictions.accuracy(),
            static_cast<int>(m_run.predictions.rows.size()), m_run.predictions.loss, m_run.dataset, {}, version()};
    }

    const SplitDataset &m_data;
    const ExperimentOptions &m_options;
    Run m_run;
    Network m_network;
    Trainer m_trainer;
    std::shared_ptr<const Network> m_lastNetwork;
    double m_secondsBefore;
    Stopwatch m_watch;
    Stopwatch m_sinceCheckpoint;
};

void refuseUsedFolder(const std::filesystem::path &folder)
{
    std::error_code error;
    if (std::filesystem::exists(folder, error) && !std::filesystem::is_empty(folder, error))
        throw std::runtime_error(
            folder.string() + ": holds files already; a new or empty folder was expected for the run");
}

} // namespace

ExperimentResult runExperiment(const SplitDataset &data, const RunConfig &config, const std::filesystem::path &folder,
    const ExperimentOptions &options)
{
    validate(config);
    refuseUsedFolder(folder);
    Run run{.folder = folder,
        .name = options.name.empty() ? (config.preset.empty() ? "custom" : config.preset) : options.name,
        .config = config,
        .dataset = data.identity,
        .classNames = data.train.classNames()};
    run.config.network.classes = data.train.classCount();
    run.startedAt = utcNow();
    run.version = version();
    run.machine = runtimeDescription();
    return KeptTraining(data, std::move(run), options).train();
}

ExperimentResult resumeExperiment(
    const SplitDataset &data, const std::filesystem::path &folder, const ExperimentOptions &options)
{
    Run run = readRun(folder);
    if (run.outcome == RunOutcome::Completed)
        throw std::runtime_error(folder.string() + ": this run is complete, there is nothing to resume");
    if (!std::filesystem::exists(checkpointFile(folder)))
        throw std::runtime_error(
            checkpointFile(folder).string() + ": missing; a run can be resumed from its checkpoint only");
    if (data.identity.hash != run.dataset.hash)
        throw std::runtime_error(
            data.identity.source + ": not the data that the run was trained on, which was " + run.dataset.source);
    const std::string state = readFile(checkpointFile(folder));
    run.outcome = RunOutcome::Running;
    run.failure.clear();
    KeptTraining training(data, std::move(run), options);
    training.restore(state);
    return training.train();
}

} // namespace digitlab
