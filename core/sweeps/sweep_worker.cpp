// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_worker.h"

#include "core/base/file_error.h"
#include "core/base/file_system.h"
#include "core/base/helper_threads.h"
#include "core/base/requirement.h"
#include "core/data/changed_data.h"
#include "core/data/held_out.h"
#include "core/nn/device.h"
#include "core/nn/runtime.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "core/sweeps/sweep_folder.h"
#include "core/sweeps/sweep_queue.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr int mostJobs = 1024;

void validate(const SweepWorkerOptions &options)
{
    require(options.jobs >= 0 && options.jobs <= mostJobs,
        "jobs is " + std::to_string(options.jobs) + ", expected 0 to " + std::to_string(mostJobs));
    require(options.tasks >= 1 && options.task >= 0 && options.task < options.tasks,
        "task " + std::to_string(options.task) + " of " + std::to_string(options.tasks)
            + "; expected 0 to one less than their number");
}

/// Threads and device do not change what a run is, and the classes are the dataset's.
bool isTheSame(RunConfig a, const RunConfig &b)
{
    a.training.threads = b.training.threads;
    a.training.device = b.training.device;
    a.network.classes = b.network.classes;
    return a == b;
}

class SweepWorker
{
public:
    SweepWorker(const std::filesystem::path &sweep, const SplitDataset &data, const SweepWorkerOptions &options)
        : m_sweep(sweep)
        , m_data(data)
        , m_options(options)
        , m_plan(readPlan(sweep))
        , m_points(sweepPoints(m_plan))
        , m_total(m_points.size() * static_cast<std::size_t>(m_plan.seeds))
        , m_queue(sweep, sweepRuns(m_plan, m_points),
              m_total * static_cast<std::size_t>(options.task) / static_cast<std::size_t>(options.tasks), options.times)
    {
        if (!isSameData(m_plan.dataset, data.identity))
            throw fileError(sweep, "was planned for other data: " + changedDataText(m_plan.dataset, data.identity));
        const bool onGpu = chosenDevice(m_plan.base.training.device) == Device::Cuda;
        m_jobs = options.jobs > 0 ? options.jobs : onGpu ? 1 : coreCount();
        m_jobs = std::min(m_jobs, static_cast<int>(m_total));
    }

    SweepOutcome run()
    {
        {
            const auto train = [this] { trainAll(); };
            const std::vector<std::jthread> others = startHelpers(static_cast<std::size_t>(m_jobs - 1), train);
            trainAll();
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        const SweepQueue::Count count = m_queue.count();
        return {m_trained, count.failed, count.left, count.obstructed};
    }

private:
    /// What one thread does.
    void trainAll()
    {
        try {
            while (auto taken = m_queue.take(m_stop.get_token())) {
                train(*taken);
                m_queue.giveBack(*std::move(taken));
                report();
            }
        } catch (...) {
            const std::scoped_lock lock(m_mutex);
            if (!m_failure)
                m_failure = std::current_exception();
            m_stop.request_stop();
        }
    }

    void train(const SweepQueue::Taken &taken)
    {
        const SweepRun &run = *taken.run;
        const std::filesystem::path folder = runFolder(m_sweep, run);
        std::stop_source stop;
        const auto request = [&stop] { stop.request_stop(); };
        const std::stop_callback byUser(m_stop.get_token(), request);
        const std::stop_callback byLoss(taken.claim->lost(), request);
        const ExperimentOptions options{.name = pointText(m_plan, m_points[run.point]),
            .observer = [&](const TrainingEvent &event) { observe(run, event); },
            .notice = [&](const std::string &sentence) { notice(run, sentence); },
            .stop = stop.get_token(),
            .isOurs = [&taken] { return taken.claim->isOurs(); },
            .secondsBetweenCheckpoints = m_options.secondsBetweenCheckpoints,
            .bytesForEpochs = 0}; // of ten thousand runs they would fill the disk
        try {
            end(trainOrResume(run, folder, options));
        } catch (const std::exception &error) {
            fail(taken, folder, error.what());
        }
    }

    Run trainOrResume(const SweepRun &run, const std::filesystem::path &folder, const ExperimentOptions &options)
    {
        const std::shared_ptr<const SplitDataset> data = dataOf(run);
        RunConfig config = configOf(m_points[run.point], run);
        if (config.training.threads == 0)
            config.training.threads = std::max(1, coreCount() / std::clamp(m_queue.open(), 1, m_jobs));
        if (!isThere(folder / "run.json"))
            return runExperiment(*data, config, folder, options).run;
        const Run begun = readRunSummary(folder);
        if (!isTheSame(begun.config, config) || !isSameData(begun.dataset, data->identity))
            throw fileError(folder, "contains a run with other data or settings than planned");
        return resumeExperiment(*data, folder, options).run;
    }

    /// Runs without a choice among the training images share one dataset.
    std::shared_ptr<const SplitDataset> dataOf(const SweepRun &run)
    {
        const HeldOut held = heldOutOf(m_plan, m_points[run.point], run);
        if (held.trainPerClass)
            return std::make_shared<const SplitDataset>(withoutHeldOut(m_data, held));
        const std::scoped_lock lock(m_mutex);
        if (!m_shared)
            m_shared = std::make_shared<const SplitDataset>(withoutHeldOut(m_data, held));
        return m_shared;
    }

    void end(const Run &run)
    {
        const std::scoped_lock lock(m_mutex);
        m_trained += run.outcome == RunOutcome::Completed ? 1 : 0;
        m_epochsUnderWay.erase(run.folder.filename().string());
        if (m_options.ended)
            m_options.ended(run);
    }

    /// A training that diverges is a result. A run that another worker has taken over is that one's. All else, a full
    /// disk say, is told, and the run is left to a later call.
    void fail(const SweepQueue::Taken &taken, const std::filesystem::path &folder, const std::string &reason)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_epochsUnderWay.erase(taken.run->folderName);
        }
        if (!taken.claim->isOurs())
            return;
        if (isThere(folder / "run.json") && readRunSummary(folder).outcome == RunOutcome::Failed)
            return end(readRunSummary(folder));
        m_queue.leave(*taken.run);
        notice(*taken.run, reason);
    }

    void notice(const SweepRun &run, const std::string &sentence)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_options.notice)
            m_options.notice(run.folderName + ": " + sentence);
    }

    void observe(const SweepRun &run, const TrainingEvent &event)
    {
        const auto *batch = std::get_if<BatchDone>(&event);
        if (!batch)
            return;
        const double epochs = batch->epoch - 1 + static_cast<double>(batch->batch) / batch->batchesPerEpoch;
        {
            const std::scoped_lock lock(m_mutex);
            m_epochsUnderWay[run.folderName] = epochs / batch->epochs;
        }
        report();
    }

    void report()
    {
        if (!m_options.progress)
            return;
        const int over = m_queue.over();
        const std::scoped_lock lock(m_mutex);
        double runs = over;
        for (const auto &[name, fraction] : m_epochsUnderWay)
            runs += fraction;
        m_options.progress({over, static_cast<int>(m_epochsUnderWay.size()), static_cast<int>(m_total),
            std::min(1.0, runs / static_cast<double>(m_total)), m_epochsUnderWay});
    }

    const std::filesystem::path &m_sweep;
    const SplitDataset &m_data;
    const SweepWorkerOptions &m_options;
    SweepPlan m_plan;
    std::vector<SweepPoint> m_points;
    std::size_t m_total;
    SweepQueue m_queue;
    int m_jobs = 1;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_byUser{m_options.stop, [this] { m_stop.request_stop(); }};
    std::mutex m_mutex; ///< of all that follows, and of the callbacks
    std::shared_ptr<const SplitDataset> m_shared;
    std::map<std::string, double> m_epochsUnderWay; ///< fraction of each run in hand
    int m_trained = 0;
    std::exception_ptr m_failure;
};

} // namespace

SweepOutcome runSweep(const std::filesystem::path &sweep, const SplitDataset &data, const SweepWorkerOptions &options)
{
    validate(options);
    return SweepWorker(sweep, data, options).run();
}

} // namespace digitlab
