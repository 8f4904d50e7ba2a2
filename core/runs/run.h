// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/training_config.h"
#include "core/training/training_event.h"

#include <filesystem>
#include <string>
#include <vector>

namespace digitlab {

enum class RunOutcome { Running, Completed, Stopped, Failed };

/// A training with all that made it and all that it gave, but for the weights.
struct Run {
    std::filesystem::path folder; ///< where it stands; its last part is the run's identity
    std::string name;             ///< shown to the user, "Final"
    RunConfig config;
    DatasetIdentity dataset;
    std::vector<std::string> classNames;
    RunOutcome outcome = RunOutcome::Running;
    std::string failure;                      ///< a sentence, where it failed
    std::string startedAt;                    ///< UTC, ISO 8601: "2026-11-23T10:15:00Z"
    double seconds = 0;                       ///< from start to end, evaluation included, pauses left out
    double imagesPerSecond = 0;               ///< of training alone
    std::string version;                      ///< of DigitLab
    std::string machine;                      ///< see runtimeDescription() and deviceDescription()
    std::vector<std::string> unknownSettings; ///< see unknownSettings(): a newer version's, which this one left out
    std::vector<EpochMetrics> epochs;
    PredictionTable predictions; ///< of the test split after the last epoch; empty before

    friend bool operator==(const Run &, const Run &) = default;
};

/// "running", "completed", "stopped", "failed".
std::string outcomeName(RunOutcome outcome);

/// Whether it can be resumed: it was stopped, or killed.
bool canBeResumed(RunOutcome outcome);

} // namespace digitlab
