// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "ui/jobs/job.h"

#include <map>
#include <memory>

namespace digitlab::ui {

/// A run as it was after one epoch.
struct EpochState {
    int epoch = 0;
    std::shared_ptr<const Network> network;
    PredictionTable predictions; ///< of the test split
};

/// Reads the weights of a run's epochs and lets them read the test split, in the background; what was read is
/// remembered. What was asked for and cancelled is not told.
class EpochReader : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// Forgets what was read of another run or with other data; `data` is the run's dataset.
    void setRun(const Run &run, std::shared_ptr<const SplitDataset> data);
    /// ready() or failed() follows; what was asked for before is given up.
    void read(int epoch);

Q_SIGNALS:
    void ready(const digitlab::ui::EpochState &state);

private:
    void take(const EpochState &state);

    std::filesystem::path m_folder;
    NetworkSpec m_spec;
    std::shared_ptr<const SplitDataset> m_data;
    std::map<int, EpochState> m_known;
};

} // namespace digitlab::ui
