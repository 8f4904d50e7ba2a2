// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_history.h"
#include "ui/jobs/job.h"
#include "ui/jobs/settings.h"

#include <memory>

namespace digitlab::ui {

/// The user's runs: where they lie, and the history as a list, read in the background, so that a thousand runs hold
/// nothing up.
class RunList : public Job
{
    Q_OBJECT

public:
    /// In the folder of the settings, or the usual one. What was deleted 30 days ago goes for good meanwhile.
    RunList(Settings &settings, const std::filesystem::path &usualFolder, QObject *parent = nullptr);

    const RunStore &store() const { return m_store; }
    /// Another folder from now on; empty: the usual one. Throws std::runtime_error where it cannot be written.
    void setFolder(const std::filesystem::path &folder);
    /// Runs that go with the program, the one in training too.
    int runsInMemory() const;
    /// Where the queue of trainings is kept: beside the usual folder of the runs, or in memory where that cannot be
    /// written.
    std::filesystem::path queueFile() const;

    /// Newest first, as it was read last; those that can be read.
    const std::vector<RunSummary> &runs() const { return m_runs; }
    /// Those that cannot, each with the reason.
    const std::vector<RunSummary> &unreadable() const { return m_unreadable; }
    /// False until it has been read for the first time.
    bool isKnown() const { return m_known; }
    /// Null where there is no such run.
    const RunSummary *run(const std::filesystem::path &folder) const;
    /// Reads what has changed; changed() follows.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    std::filesystem::path m_usualFolder;
    std::shared_ptr<MemoryFolder> m_memory;
    RunStore m_store;
    std::vector<RunSummary> m_runs;
    std::vector<RunSummary> m_unreadable;
    bool m_known = false;
    std::shared_ptr<RunHistory> m_history; // used by the job's work alone, one after the other
    Job m_tidying;
};

} // namespace digitlab::ui
