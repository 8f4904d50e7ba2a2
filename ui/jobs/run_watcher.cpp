// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_watcher.h"

namespace digitlab::ui {

namespace {

constexpr std::chrono::seconds everySoOften(2);

} // namespace

RunWatcher::RunWatcher(RunList &runs, const Trainings &trainings, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_trainings(trainings)
{
    connect(&m_timer, &QTimer::timeout, this, &RunWatcher::look);
    m_timer.start(everySoOften);
}

void RunWatcher::look()
{
    if (m_looking.isBusy()) // a slow network folder
        return;
    m_looking.start(
        [store = m_runs.store()](const std::stop_token &, const ProgressObserver &) {
            Times times;
            for (const std::filesystem::path &folder : store.runFolders()) {
                std::error_code gone;
                times[folder]
                    = {last_write_time(folder / "run.json", gone), last_write_time(folder / "notes.json", gone)};
            }
            return times;
        },
        [this, ours = m_trainings.folder()](const Times &times) { compare(times, ours); });
}

/// The training of this window tells of itself.
void RunWatcher::compare(const Times &times, const std::filesystem::path &ours)
{
    Times others = times;
    others.erase(ours);
    if (m_seen)
        m_seen->erase(ours);
    const bool isNews = m_seen && others != *m_seen;
    m_seen = std::move(others);
    if (isNews)
        m_runs.refresh(); // which reads again only what has changed
}

} // namespace digitlab::ui
