// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_queue.h"

#include "core/base/file_system.h"
#include "core/runs/run_folder.h"
#include "core/sweeps/sweep_folder.h"

#include <chrono>

namespace digitlab {

namespace {

constexpr std::chrono::milliseconds betweenLooks{200};

} // namespace

SweepQueue::SweepQueue(std::filesystem::path sweep, std::vector<SweepRun> runs, std::size_t first, ClaimTimes times)
    : m_sweep(std::move(sweep))
    , m_runs(std::move(runs))
    , m_first(first)
    , m_times(times)
    , m_watch(times)
{
}

/// Complete or failed. What is over stays so.
bool SweepQueue::isOver(std::size_t index)
{
    if (m_over.contains(index))
        return true;
    const std::filesystem::path folder = runFolder(m_sweep, m_runs[index]);
    if (!isThere(folder / "run.json"))
        return false;
    RunOutcome outcome = RunOutcome::Running;
    try {
        outcome = readRunSummary(folder).outcome;
    } catch (const std::exception &) {
        return false; // whoever takes it tells what is wrong with it, and the others are trained
    }
    if (outcome != RunOutcome::Completed && outcome != RunOutcome::Failed)
        return false;
    m_over.insert(index);
    if (outcome == RunOutcome::Failed)
        m_failed.insert(index);
    return true;
}

SweepQueue::Look SweepQueue::tryTake(std::size_t index, Taken &taken)
{
    if (m_mine.contains(index) || m_left.contains(index) || isOver(index))
        return Look::Over;
    const std::filesystem::path folder = runFolder(m_sweep, m_runs[index]);
    std::unique_ptr<RunClaim> claim = RunClaim::make(folder, m_watch, m_times);
    if (!claim) {
        const auto lock = lockFileOf(folder);
        return lock && m_watch.look(*lock) == ClaimWatch::Sign::Alive ? Look::Held : Look::Unclear;
    }
    if (isOver(index)) // it ended between the two looks
        return Look::Over;
    m_mine.insert(index);
    taken = {&m_runs[index], std::move(claim)};
    return Look::Taken;
}

std::optional<SweepQueue::Taken> SweepQueue::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        Taken taken;
        bool unclear = false;
        m_held.clear();
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const std::size_t index = (m_first + i) % m_runs.size();
            const Look look = tryTake(index, taken);
            if (look == Look::Taken)
                return taken;
            unclear = unclear || look == Look::Unclear;
            if (look == Look::Held)
                m_held.insert(index);
        }
        if (!unclear)
            return {};
        m_changed.wait_for(lock, stop, betweenLooks, [] { return false; });
    }
    return {};
}

void SweepQueue::giveBack(Taken taken)
{
    const auto index = static_cast<std::size_t>(taken.run - m_runs.data());
    const std::scoped_lock lock(m_mutex);
    isOver(index);
    taken.claim.reset();
    m_mine.erase(index);
}

void SweepQueue::leave(const SweepRun &run)
{
    const std::scoped_lock lock(m_mutex);
    m_left.insert(static_cast<std::size_t>(&run - m_runs.data()));
}

int SweepQueue::over() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_over.size());
}

int SweepQueue::open() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_runs.size() - m_over.size() - m_left.size() - m_held.size());
}

SweepQueue::Count SweepQueue::count()
{
    const std::scoped_lock lock(m_mutex);
    Count count;
    for (std::size_t index = 0; index < m_runs.size(); ++index)
        count.left += isOver(index) ? 0 : 1;
    count.failed = static_cast<int>(m_failed.size());
    count.obstructed = static_cast<int>(m_left.size());
    return count;
}

} // namespace digitlab
