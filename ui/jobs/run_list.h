// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_history.h"
#include "ui/jobs/job.h"

#include <memory>

namespace digitlab::ui {

/// The history as a list, read in the background, so that a thousand runs hold nothing up.
class RunList : public Job
{
    Q_OBJECT

public:
    /// What was deleted 30 days ago goes for good meanwhile.
    explicit RunList(const RunStore &store, QObject *parent = nullptr);

    /// Newest first, as it was read last; those that can be read.
    const std::vector<RunSummary> &runs() const { return m_runs; }
    /// Those that cannot, each with the reason.
    const std::vector<RunSummary> &unreadable() const { return m_unreadable; }
    /// False until it has been read for the first time.
    bool isKnown() const { return m_known; }
    /// Null where there is no such run.
    const RunSummary *run(const std::filesystem::path &folder) const;
    /// Another one from now on; refresh() reads it.
    void setStore(const RunStore &store);
    /// Reads what has changed; changed() follows.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    std::vector<RunSummary> m_runs;
    std::vector<RunSummary> m_unreadable;
    bool m_known = false;
    std::shared_ptr<RunHistory> m_history; // used by the job's work alone, one after the other
    Job m_emptying;
};

} // namespace digitlab::ui
