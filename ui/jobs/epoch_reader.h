// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "ui/jobs/background_task.h"

#include <map>
#include <memory>

namespace digitlab::ui {

/// A run as it was after one epoch.
struct EpochState {
    int epoch = 0;
    std::shared_ptr<const Network> network;
    PredictionTable predictions; ///< of the test side
};

/// Reads the weights of a run's epochs and lets them read the test side, in the background; what was read is
/// remembered.
class EpochReader : public QObject
{
    Q_OBJECT

public:
    explicit EpochReader(QObject *parent = nullptr);

    /// Forgets what was read of another run or with other data; `data` is the run's dataset.
    void setRun(const Run &run, std::shared_ptr<const SplitDataset> data);
    /// ready() or failed() follows; what was asked for before is given up.
    void read(int epoch);
    /// What was asked for is not wanted any more.
    void cancel();

Q_SIGNALS:
    void ready(const digitlab::ui::EpochState &state);
    void failed(const QString &message);

private:
    void take(const EpochState &state);

    std::filesystem::path m_folder;
    NetworkSpec m_spec;
    std::shared_ptr<const SplitDataset> m_data;
    std::map<int, EpochState> m_known;
    int m_wanted = 0;      ///< epoch; 0: none
    BackgroundTask m_task; // last: its thread ends first
};

} // namespace digitlab::ui
