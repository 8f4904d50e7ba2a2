#pragma once

#include "core/model/model_file.h"
#include "core/runs/run.h"

#include <memory>
#include <stop_token>

namespace digitlab {

/// A run and the network that it trained.
struct ExperimentResult {
    Run run;
    std::shared_ptr<const Network> network;
};

struct ExperimentOptions {
    std::string name;          ///< shown to the user; the preset's name where empty
    TrainingObserver observer; ///< called on this thread
    std::stop_token stop;
};

/// Trains, evaluates and keeps a run: both programs train through this. `folder` must not exist or be empty; it holds a
/// valid run from the start (outcome running), a checkpoint after each epoch and at a stop, and model.dlm when it is
/// complete. Throws std::runtime_error as Trainer does or where the folder cannot be written; the run then says
/// "failed" where it can.
ExperimentResult runExperiment(const SplitDataset &data, const RunConfig &config, const std::filesystem::path &folder,
    const ExperimentOptions &options = {});

/// Goes on with a stopped or killed run from its checkpoint. Throws std::runtime_error where there is none or the data
/// is not what the run was trained on.
ExperimentResult resumeExperiment(
    const SplitDataset &data, const std::filesystem::path &folder, const ExperimentOptions &options = {});

} // namespace digitlab
