// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "core/training/model_file.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace digitlab {

/// A run and the network that it trained.
struct ExperimentResult {
    Run run;
    std::shared_ptr<const Network> network;
};

struct ExperimentOptions {
    std::string name;          ///< shown to the user; defaultRunName() where empty
    TrainingObserver observer; ///< called on this thread
    /// Called on this thread with a sentence that the user should read, such as a checkpoint that cannot be written.
    std::function<void(const std::string &)> notice;
    std::string
        startsOver; ///< what that is told where a run without a checkpoint is resumed; where empty, why it is so
    /// Called on this thread where the end of the run cannot be written, with the reason: true to try again. Without
    /// it, and where it is false, the run stays as its last checkpoint has it.
    std::function<bool(const std::string &)> writeAgain;
    /// Called on this thread before it is tried again: another folder for the run from now on, or nothing.
    std::function<std::optional<std::filesystem::path>()> elsewhere;
    /// Called on this thread where a run is resumed, with the epochs that it was trained before.
    std::function<void(const std::vector<EpochMetrics> &)> resumed;
    std::stop_token stop;
    /// Asked before something is written, on this thread: false where the run has become another program's, whose files
    /// must stay as they are. The training then ends with a std::runtime_error.
    std::function<bool()> isOurs;
    double secondsBetweenCheckpoints = 5; ///< a kill loses little more; 0: after every batch, which waits for it
    /// For the weights of the epochs, see epoch_weights.h: 22 of the report's network, thinned out beyond. 0: none are
    /// kept.
    std::size_t bytesForEpochs = std::size_t{32} << 20U;
};

/// Trains, evaluates and keeps a run: both programs train through this. `folder` must not exist or be empty; it holds a
/// valid run from the start (outcome running), a checkpoint every few seconds and at a stop, and model.dlm when it is
/// complete. A checkpoint that cannot be written is told, and the training goes on. Throws std::runtime_error as
/// Trainer does (the run then says "failed" and keeps its last good state) or where the folder cannot be written or
/// another program trains there (the run then stays resumable).
ExperimentResult runExperiment(const SplitDataset &data, const RunConfig &config, const std::filesystem::path &folder,
    const ExperimentOptions &options = {});

/// Throws std::runtime_error where a run is complete or has failed, so that there is nothing to resume, or where it has
/// settings that this version does not know.
void refuseEndedRun(const Run &run);

/// Goes on with a stopped or killed run from its checkpoint, or from its beginning where there is none yet, to the same
/// bits as if it had never been broken off. Throws std::runtime_error where the run is complete or has failed, another
/// program trains it, or the data is not what it was trained on.
ExperimentResult resumeExperiment(
    const SplitDataset &data, const std::filesystem::path &folder, const ExperimentOptions &options = {});

} // namespace digitlab
