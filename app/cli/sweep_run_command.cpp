// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_run_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_request.h"
#include "app/cli/progress_bar.h"
#include "app/cli/sweep_text.h"
#include "app/cli/value_parser.h"
#include "core/base/number_text.h"
#include "core/base/stopwatch.h"
#include "core/nn/runtime.h"
#include "core/sweeps/sweep_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

constexpr int mostTasks = 1'000'000;

/// One line per run and, on a terminal, a bar for the whole sweep.
class SweepProgressReporter
{
public:
    void show(const SweepProgress &progress)
    {
        if (m_begun < 0)
            m_begun = progress.fraction;
        const double done = progress.fraction - m_begun;
        const double left = done > 0.001 ? m_watch.seconds() * (1 - progress.fraction) / done : -1;
        m_bar.show(progress.fraction,
            grouped(progress.done) + " of " + counted(progress.total, "run")
                + (left < 0 ? "" : ", " + timeLeftText(left) + " left"));
    }

    void end(const Run &run)
    {
        m_bar.clear();
        const std::string result = run.outcome == RunOutcome::Completed ? percentText(run.predictions.accuracy())
            : run.outcome == RunOutcome::Failed                         ? run.failure
                                                                        : outcomeName(run.outcome);
        showProgress(
            run.folder.filename().string() + ", " + run.name + ": " + result + "; " + durationText(run.seconds) + "\n");
    }

    void notice(const std::string &sentence)
    {
        m_bar.clear();
        report(sentence);
    }

private:
    ProgressBar m_bar{"Training"};
    Stopwatch m_watch;
    double m_begun = -1; ///< what other calls have trained before
};

} // namespace

SweepRunCommand::SweepRunCommand(CLI::App &sweep)
    : Command(sweep, "run", "Train what is missing of a sweep; others may do so at the same time, here or elsewhere")
{
    addSweepOption(app(), m_sweep);
    const auto addWhole
        = [this](const std::string &name, int low, int high, std::function<void(int)> take, const std::string &help) {
              const auto parse = [=](const std::string &text) { take(parseWhole(text, low, high)); };
              return addCheckedOption(app(), name, parse, help);
          };
    addWhole(
        "--jobs", 0, 1024, [this](int jobs) { m_options.jobs = jobs; },
        "Runs at once; 0: one per core, which is fastest, or one on a GPU")
        ->type_name("N")
        ->default_str("0");
    addWhole(
        "--task", 0, mostTasks, [this](int task) { m_task = task; },
        "Which of several such commands this is, from 0: each begins elsewhere in the list of runs")
        ->type_name("K");
    addWhole(
        "--of", 1, mostTasks, [this](int tasks) { m_tasks = tasks; }, "How many they are")
        ->type_name("N");
    app().add_option("--data", m_data, "Where the sweep's dataset is on this machine, if elsewhere")->type_name("DIR");
    addCheckedOption(
        app(), "--dead-after",
        [this](const std::string &text) {
            m_options.times.untilDead = std::chrono::duration<double>(parseNumber(text, {2, 86'400}));
        },
        "Seconds without a sign of life after which a command on another machine is taken for dead, and its run is "
        "resumed")
        ->type_name("SECONDS")
        ->default_str("30");
    addCheckpointOption(app(), [this](double seconds) { m_options.secondsBetweenCheckpoints = seconds; });
}

void SweepRunCommand::refuseNonsense() const
{
    if (m_task.has_value() != m_tasks.has_value())
        throw UsageError("--task K and --of N belong together");
    if (m_task && *m_task >= *m_tasks)
        throw UsageError(
            "--task: expected 0 to " + grouped(*m_tasks - 1) + ", one less than --of, not " + grouped(*m_task));
}

SweepOutcome SweepRunCommand::train(std::stop_token stop)
{
    const SweepPlan plan = readPlan(m_sweep);
    const SplitDataset data = readSource(sourceOf(plan.dataset, plan.base.network.classes, m_data), stop);
    if (const std::string warning = slowBlasWarning(); !warning.empty())
        report(warning);
    SweepProgressReporter reporter;
    m_options.task = m_task.value_or(0);
    m_options.tasks = m_tasks.value_or(1);
    m_options.progress = [&](const SweepProgress &progress) { reporter.show(progress); };
    m_options.ended = [&](const Run &run) { reporter.end(run); };
    m_options.notice = [&](const std::string &sentence) { reporter.notice(sentence); };
    m_options.stop = stop;
    return runSweep(m_sweep, data, m_options);
}

ExitStatus SweepRunCommand::run(std::stop_token stop)
{
    refuseNonsense();
    const SweepOutcome outcome = train(stop);
    if (wantsJson())
        printJson({{"trained", outcome.trained}, {"left", outcome.left}, {"failed", outcome.failed}});
    else
        print(counted(outcome.trained, "run") + " trained, " + grouped(outcome.failed) + " failed, "
            + grouped(outcome.left) + " left\n");
    const bool stopped = stop.stop_requested() && outcome.left > 0;
    if (stopped)
        report("stopped; continue with: " + sweepRunCommand(m_sweep));
    else if (outcome.obstructed > 0)
        report(counted(outcome.obstructed, "run")
            + " could not be trained, as told above; try again with: " + sweepRunCommand(m_sweep));
    return stopped || outcome.obstructed > 0 ? ExitStatus::Failed : ExitStatus::Done;
}

} // namespace digitlab::cli
