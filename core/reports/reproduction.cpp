// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reproduction.h"

#include "core/base/file_system.h"
#include "core/base/stopwatch.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

/// One training of the plan.
struct PlannedRun {
    std::size_t experiment = 0;
    RunConfig config;
    std::string name;
    fs::path folder;
    double work = 0; ///< in proportion to its multiplications
};

double workOf(const RunConfig &config)
{
    const auto &filters = config.network.filters;
    const double block = 9.0 * config.network.channels * filters[0] * 784 + 9.0 * filters[0] * filters[1] * 196
        + 9.0 * filters[1] * filters[2] * 49;
    return config.training.epochs * block;
}

std::vector<PlannedRun> plan(
    const std::vector<ExperimentRuns> &experiments, const ReportOptions &options, const fs::path &folder)
{
    std::vector<PlannedRun> runs;
    // Seed by seed, so that a reproduction that is stopped has whole rows.
    for (int i = 0; i < options.seeds; ++i)
        for (std::size_t e = 0; e < experiments.size(); ++e) {
            const ReportExperiment &experiment = experiments[e].experiment;
            RunConfig config = experiment.config;
            config.training.seed = options.firstSeed + static_cast<std::uint64_t>(i);
            const std::string seed = std::to_string(config.training.seed);
            runs.push_back(
                {e, config, experiment.name, folder / "runs" / (experiment.key + "-seed-" + seed), workOf(config)});
        }
    return runs;
}

/// Threads and device do not change what a run is.
bool isTheSame(RunConfig a, const RunConfig &b)
{
    a.training.threads = b.training.threads;
    a.training.device = b.training.device;
    return a == b;
}

class Reproducing
{
public:
    Reproducing(const SplitDataset &data, const ReproductionObserver &observer, std::stop_token stop)
        : m_data(data)
        , m_observer(observer)
        , m_stop(std::move(stop))
    {
    }

    void run(Reproduction &result, const std::vector<PlannedRun> &runs)
    {
        for (const PlannedRun &planned : runs)
            m_workInAll += planned.work;
        m_runs = static_cast<int>(runs.size());
        for (const PlannedRun &planned : runs) {
            ++m_run;
            take(planned, result.experiments[planned.experiment]);
            m_workDone += planned.work;
            if (m_stop.stop_requested()) {
                result.stopped = true;
                return;
            }
        }
    }

private:
    void take(const PlannedRun &planned, ExperimentRuns &runs)
    {
        report(planned, 0);
        std::optional<Run> run = kept(planned);
        if (!run || canBeResumed(run->outcome))
            run = train(planned, run.has_value());
        else
            m_workSkipped += planned.work;
        const std::string seed = "seed " + std::to_string(planned.config.training.seed);
        if (run->outcome == RunOutcome::Completed)
            runs.side.runs.push_back(*std::move(run));
        else if (run->outcome == RunOutcome::Failed)
            runs.failures.push_back(seed + ": " + run->failure);
    }

    /// What an earlier call left.
    std::optional<Run> kept(const PlannedRun &planned) const
    {
        if (!isThere(planned.folder / "run.json"))
            return std::nullopt;
        Run run = readRun(planned.folder);
        if (!isTheSame(run.config, planned.config) || !isSameData(run.dataset, m_data.identity))
            throw std::runtime_error(planned.folder.string()
                + ": contains a run with other data or settings; expected a folder of this reproduction or a new one");
        return run;
    }

    Run train(const PlannedRun &planned, bool goesOn)
    {
        const ExperimentOptions options{.name = planned.name,
            .observer = [&](const TrainingEvent &event) { observe(planned, event); },
            .notice = m_observer.notice,
            .stop = m_stop};
        try {
            return goesOn ? resumeExperiment(m_data, planned.folder, options).run
                          : runExperiment(m_data, planned.config, planned.folder, options).run;
        } catch (const std::runtime_error &error) {
            return failedRun(planned, error.what());
        }
    }

    /// A training that diverges is a result; a disk that is full is not.
    Run failedRun(const PlannedRun &planned, const std::string &reason) const
    {
        if (!isThere(planned.folder / "run.json"))
            throw std::runtime_error(reason);
        Run run = readRun(planned.folder);
        if (run.outcome != RunOutcome::Failed)
            throw std::runtime_error(reason);
        if (m_observer.notice)
            m_observer.notice(planned.name + ", seed " + std::to_string(run.config.training.seed) + ": " + reason);
        return run;
    }

    void observe(const PlannedRun &planned, const TrainingEvent &event)
    {
        if (m_observer.training)
            m_observer.training(event);
        if (const auto *batch = std::get_if<BatchDone>(&event)) {
            const double epochs = batch->epoch - 1 + static_cast<double>(batch->batch) / batch->batchesPerEpoch;
            report(planned, epochs / batch->epochs);
        }
    }

    void report(const PlannedRun &planned, double fractionOfRun)
    {
        if (!m_observer.progress)
            return;
        const double done = m_workDone + fractionOfRun * planned.work;
        const double trained = done - m_workSkipped;
        const double left = trained > 0.001 * m_workInAll ? m_watch.seconds() * (m_workInAll - done) / trained : -1;
        m_observer.progress({m_run, m_runs, planned.name + ", seed " + std::to_string(planned.config.training.seed),
            done / m_workInAll, left});
    }

    const SplitDataset &m_data;
    const ReproductionObserver &m_observer;
    std::stop_token m_stop;
    Stopwatch m_watch;
    double m_workInAll = 0;
    double m_workDone = 0;
    double m_workSkipped = 0;
    int m_run = 0;
    int m_runs = 0;
};

} // namespace

const RunSide *Reproduction::side(const std::string &key) const
{
    const auto found = std::ranges::find(
        experiments, key, [](const ExperimentRuns &runs) -> const std::string & { return runs.experiment.key; });
    return found == experiments.end() || found->side.runs.empty() ? nullptr : &found->side;
}

Reproduction reproduceReport(const SplitDataset &data, const ReportOptions &options, const fs::path &folder,
    const ReproductionObserver &observer, std::stop_token stop)
{
    validate(options);
    createFolders(folder);
    Reproduction result{.dataset = data.identity, .classNames = data.test.classNames(), .options = options};
    for (ReportExperiment &experiment : reportExperiments(data.train.size(), data.test.classCount(), options))
        result.experiments.push_back({std::move(experiment), {}, {}});
    Reproducing(data, observer, std::move(stop)).run(result, plan(result.experiments, options, folder));
    return result;
}

} // namespace digitlab
