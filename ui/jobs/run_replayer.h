// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/replay.h"
#include "ui/jobs/job.h"

namespace digitlab::ui {

/// Trains a run again and tells whether it comes out the same; progress in batches, of all epochs together.
class RunReplayer : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// Must not be called while isBusy().
    void replay(std::shared_ptr<const SplitDataset> data, const std::filesystem::path &runFolder);

Q_SIGNALS:
    /// Where it was cancelled, the result says so.
    void replayed(const digitlab::ReplayResult &result);
};

} // namespace digitlab::ui
