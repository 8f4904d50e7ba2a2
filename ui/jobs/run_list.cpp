// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_list.h"

#include "core/runs/run_lock.h"

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr std::chrono::hours trashKept = std::chrono::days(30);

} // namespace

RunList::RunList(const RunStore &store, QObject *parent)
    : Job(parent)
    , m_history(std::make_shared<RunHistory>(store))
{
    m_emptying.start(
        [store](const std::stop_token &stop, const ProgressObserver &) { store.emptyTrash(trashKept, stop); }, [] {});
}

void RunList::setStore(const RunStore &store)
{
    m_history = std::make_shared<RunHistory>(store);
}

const RunSummary *RunList::run(const std::filesystem::path &folder) const
{
    const auto found = std::ranges::find(m_runs, folder, &RunSummary::folder);
    return found == m_runs.end() ? nullptr : &*found;
}

void RunList::refresh()
{
    start(
        [history = m_history](const std::stop_token &stop, const ProgressObserver &) {
            std::vector<RunSummary> runs = history->list(stop);
            for (RunSummary &run : runs)
                run.beingTrained = run.outcome == RunOutcome::Running && isBeingTrained(run.folder);
            return runs;
        },
        [this](std::vector<RunSummary> runs) {
            const auto refused
                = std::ranges::stable_partition(runs, [](const RunSummary &run) { return run.unreadable.empty(); });
            m_unreadable.assign(refused.begin(), refused.end());
            runs.erase(refused.begin(), refused.end());
            m_runs = std::move(runs);
            m_known = true;
            Q_EMIT changed();
        });
}

} // namespace digitlab::ui
