// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stopwatch.h"
#include "core/runs/checkpoint_writer.h"
#include "core/runs/epoch_keeper.h"
#include "core/runs/experiment.h"
#include "core/training/trainer.h"

namespace digitlab {

/// A training together with the folder that keeps it. Checkpoints are written on another thread, so that a slow disk
/// does not hold the training; one that cannot be written does not end it either.
class KeptTraining
{
public:
    /// All three must outlive it but for the run, which says where the folder is.
    KeptTraining(const SplitDataset &data, Run run, const ExperimentOptions &options);

    /// Goes on from there. Throws std::runtime_error where it does not fit the run.
    void restore(const Checkpoint &checkpoint);
    /// Forgets what the run holds, since there is no checkpoint of it.
    void beginAgain();

    /// The epochs so far.
    const std::vector<EpochMetrics> &history() const { return m_run.epochs; }

    ExperimentResult train();

private:
    RunOutcome trainAndMeasure();
    PredictionTable measureTestSplit();
    void take(const TrainingEvent &event);
    void reportObserver(const TrainingEvent &event);
    void reportDevice();
    void takeEpoch(const EpochDone &epoch);
    void reportLostEpoch();
    bool agreesWith(const PredictionTable &predictions) const;

    bool isOurs() const { return !m_options.isOurs || m_options.isOurs(); }
    void beginCheckpoint();
    void report(const std::string &sentence) const;

    void finish(RunOutcome outcome);
    bool mayWriteAgain(const std::string &reason);
    void writeEnd();
    bool makeRoom();
    void fail(RunOutcome outcome, const std::string &reason);
    void keepLastGood(const std::string &reason);
    void writeModel(const Network &network) const;

    const SplitDataset &m_data;
    const ExperimentOptions &m_options;
    Run m_run;
    Network m_network;
    Trainer m_trainer;
    double m_secondsBefore;
    Device m_device; ///< that was told last
    Stopwatch m_watch;
    bool m_epochFailed = false; ///< its weights, and this was told
    EpochKeeper m_epochs;
    CheckpointWriter m_checkpoints; ///< last: it ends before what it uses
};

} // namespace digitlab
