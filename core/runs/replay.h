// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"

#include <optional>
#include <stop_token>

namespace digitlab {

/// The first thing in which a training that was run again differs from what was recorded.
struct ReplayDifference {
    int epoch = 0;        ///< from 1
    std::string what;     ///< "training loss", "test predictions", "weights"
    std::string recorded; ///< in as many digits as tell the two apart
    std::string replayed;

    friend bool operator==(const ReplayDifference &, const ReplayDifference &) = default;
};

/// What came of training a run again.
struct ReplayResult {
    int epochs = 0;      ///< that were compared, the one that differs included
    int predictions = 0; ///< test predictions that were compared
    int weights = 0;     ///< arrays of weights that were compared
    std::optional<ReplayDifference> difference;
    bool stopped = false;                   ///< before its end; nothing is known of the rest
    std::string unknownSettings;            ///< see unknownSettingsText(); empty where all are known
    std::vector<std::string> circumstances; ///< in which this training was made otherwise: version, machine

    bool identical() const { return !difference && !stopped; }
};

struct ReplayOptions {
    TrainingObserver observer; ///< called on this thread
    std::stop_token stop;
};

/// Trains the run again on its data and compares bit by bit what the run recorded: loss, accuracy and learning rate of
/// every epoch, and, where it ended in order, the test predictions and the weights in model.dlm. Ends at the first
/// difference. Writes nothing. Throws std::runtime_error where the run has no finished epoch or the data is not its
/// own.
ReplayResult replayRun(const SplitDataset &data, const Run &run, const ReplayOptions &options = {});

/// "Identical: ..." or "Epoch 3 is the first to differ: ...", with the circumstances.
std::string replayText(const ReplayResult &result);

} // namespace digitlab
