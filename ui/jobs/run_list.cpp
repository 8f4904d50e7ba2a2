// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_list.h"

#include "core/runs/run_lock.h"
#include "ui/style/text.h"

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr std::chrono::hours trashKept = std::chrono::days(30);

} // namespace

RunList::RunList(Settings &settings, const std::filesystem::path &usualFolder, QObject *parent)
    : Job(parent)
    , m_settings(settings)
    , m_usualFolder(usualFolder)
    , m_memory(std::make_shared<MemoryFolder>())
    , m_store(settings.runsFolder().isEmpty() ? usualFolder : toPath(settings.runsFolder()), m_memory)
    , m_history(std::make_shared<RunHistory>(m_store))
{
    m_tidying.start(
        [store = m_store](const std::stop_token &stop, const ProgressObserver &) {
            MemoryFolder::removeAbandoned();
            store.emptyTrash(trashKept, stop);
        },
        [] {});
}

void RunList::setFolder(const std::filesystem::path &folder)
{
    const RunStore store(folder.empty() ? m_usualFolder : folder, m_memory);
    if (const auto obstacle = store.obstacle())
        throw std::runtime_error(*obstacle);
    m_store = store;
    m_settings.setRunsFolder(toQString(folder));
    m_history = std::make_shared<RunHistory>(m_store);
    refresh();
}

int RunList::runsInMemory() const
{
    return static_cast<int>(
        std::ranges::count_if(m_store.runFolders(), [this](const auto &folder) { return m_store.isInMemory(folder); }));
}

std::filesystem::path RunList::queueFile() const
{
    std::filesystem::path file = m_usualFolder.parent_path() / "queue.json";
    std::error_code unknown;
    if (exists(file, unknown) || !RunStore(m_usualFolder).obstacle())
        return file;
    try {
        return m_memory->make() / "queue.json";
    } catch (const std::exception &) {
        return file; // what cannot be written is told then
    }
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
