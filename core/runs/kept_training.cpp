// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/kept_training.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/host.h"
#include "core/base/version.h"
#include "core/nn/device.h"
#include "core/nn/runtime.h"
#include "core/runs/epoch_weights.h"
#include "core/runs/run_folder.h"
#include "core/training/early_stopping.h"

#include <new>
#include <utility>

namespace digitlab {

namespace {

constexpr auto outOfMemory = "out of memory; close other programs and resume the run, or train a new one with a "
                             "smaller batch or fewer filters";

} // namespace

KeptTraining::KeptTraining(const SplitDataset &data, Run run, const ExperimentOptions &options)
    : m_data(data)
    , m_options(options)
    , m_run(std::move(run))
    , m_network(m_run.config.network, m_run.config.training.seed)
    , m_trainer(m_network, m_run.config.training)
    , m_secondsBefore(m_run.seconds)
    , m_device(chosenDevice(m_run.config.training.device))
    , m_epochs(m_run.folder, roomForEpochs(m_run.config.network, options.bytesForEpochs))
    , m_checkpoints(
          m_epochs, options.secondsBetweenCheckpoints, [this](const std::string &sentence) { report(sentence); })
{
    m_network.setPreparation(m_run.dataset.preparation);
    m_run.machine = runtimeDescription() + "; " + deviceDescription(m_device, m_run.config.training.threads) + "; "
        + hostDescription();
}

void KeptTraining::restore(const Checkpoint &checkpoint)
{
    m_trainer.restore(checkpoint);
    m_run.epochs = m_trainer.history();
    if (!agreesWith(m_run.predictions))
        m_run.predictions = {}; // the program was killed after the checkpoint and before the predictions were written
}

void KeptTraining::beginAgain()
{
    const std::size_t epochs = m_run.epochs.size();
    const std::string reason = epochs == 0 ? "there is no checkpoint yet, so the run starts over"
                                           : "the checkpoint is missing, so the run starts over and trains its first "
            + (epochs == 1 ? "epoch" : std::to_string(epochs) + " epochs") + " again";
    report(m_options.startsOver.empty() ? withPath(checkpointFile(m_run.folder), reason) : m_options.startsOver);
    m_run.epochs.clear();
    m_run.predictions = {};
    m_secondsBefore = 0;
    m_epochs.clear();
}

/// Whether they are of the epoch that is kept; its figures are the same to the bit.
bool KeptTraining::agreesWith(const PredictionTable &predictions) const
{
    const int epoch = keptEpoch(m_run.config.training, m_run.epochs);
    if (epoch == 0)
        return predictions.rows.empty();
    const EpochMetrics &metrics = m_run.epochs[static_cast<std::size_t>(epoch - 1)];
    return predictions.loss == metrics.validationLoss && predictions.accuracy() == metrics.validationAccuracy;
}

ExperimentResult KeptTraining::train()
{
    writeRun(m_run);
    try {
        finish(trainAndMeasure());
    } catch (const DivergedError &error) {
        keepLastGood(error.what());
        throw;
    } catch (const NonFiniteError &error) {
        keepLastGood(error.what());
        throw;
    } catch (const std::invalid_argument &error) {
        fail(RunOutcome::Failed, error.what());
        throw;
    } catch (const std::bad_alloc &) {
        fail(RunOutcome::Stopped, outOfMemory);
        throw fileError(m_run.folder, outOfMemory);
    } catch (const std::exception &error) {
        fail(RunOutcome::Stopped, error.what());
        throw;
    }
    return {m_run, m_trainer.keptNetwork()};
}

RunOutcome KeptTraining::trainAndMeasure()
{
    const Dataset &validation = m_data.validation ? *m_data.validation : m_data.test;
    const TrainingOutcome outcome = m_trainer.run(
        m_data.train, validation, [this](const TrainingEvent &event) { take(event); }, m_options.stop);
    if (outcome == TrainingOutcome::Stopped)
        return RunOutcome::Stopped;
    if (!m_run.predictions.rows.empty())
        return RunOutcome::Completed;
    // The kept epoch was measured before a kill, or on a validation split; now is the one time for the test split.
    PredictionTable predictions = measureTestSplit();
    if (static_cast<int>(predictions.rows.size()) < m_data.test.size())
        return RunOutcome::Stopped;
    m_run.predictions = std::move(predictions);
    return RunOutcome::Completed;
}

/// Fewer rows than images where it was stopped.
PredictionTable KeptTraining::measureTestSplit()
{
    const auto epoch = static_cast<int>(m_run.epochs.size());
    return evaluate(*m_trainer.keptNetwork(), m_data.test, m_options.stop, [&](const Progress &progress) {
        reportObserver(ValidationProgress{epoch, m_run.config.training.epochs, progress.done, progress.total});
    });
}

void KeptTraining::take(const TrainingEvent &event)
{
    if (const auto *epoch = std::get_if<EpochDone>(&event))
        takeEpoch(*epoch);
    reportDevice();
    reportLostEpoch();
    m_checkpoints.look();
    if (m_checkpoints.isDue())
        beginCheckpoint();
    reportObserver(event);
}

/// It may hold the training for as long as a user likes.
void KeptTraining::reportObserver(const TrainingEvent &event)
{
    if (!m_options.observer)
        return;
    m_watch.pause();
    m_options.observer(event);
    m_watch.proceed();
}

/// Once, where the GPU had to be left.
void KeptTraining::reportDevice()
{
    if (m_trainer.device() == m_device)
        return;
    m_device = m_trainer.device();
    m_run.machine += ", then " + deviceDescription(m_device, m_run.config.training.threads);
    report("The GPU ran out of memory; training continues on the CPU.");
}

void KeptTraining::takeEpoch(const EpochDone &epoch)
{
    m_run.epochs = m_trainer.history();
    m_run.imagesPerSecond = epoch.imagesPerSecond;
    if (!m_data.validation && keptEpoch(m_run.config.training, m_run.epochs) == epoch.metrics.epoch)
        m_run.predictions = *epoch.predictions;
    m_epochs.keep(epoch.network, m_run.epochs);
}

/// Once a training: it goes on without.
void KeptTraining::reportLostEpoch()
{
    const auto failure = m_epochs.takeFailure();
    if (failure && !std::exchange(m_epochFailed, true))
        report(*failure + "; training continues, but this epoch cannot be inspected later");
}

void KeptTraining::beginCheckpoint()
{
    Checkpoint checkpoint = m_trainer.state();
    if (!isFinite(checkpoint) || !isOurs())
        return; // the next loss will tell; the last good state stays
    m_run.seconds = m_secondsBefore + m_watch.seconds();
    m_checkpoints.begin(m_run, std::move(checkpoint));
}

void KeptTraining::report(const std::string &sentence) const
{
    if (m_options.notice)
        m_options.notice(sentence);
}

void KeptTraining::finish(RunOutcome outcome)
{
    m_checkpoints.finish();
    m_epochs.waitUntilWritten();
    reportLostEpoch();
    if (!isOurs())
        throw fileError(m_run.folder, "another program has taken this run over");
    m_run.outcome = outcome;
    m_run.seconds = m_secondsBefore + m_watch.seconds();
    writeEnd();
    if (outcome == RunOutcome::Completed)
        removeFile(checkpointFile(m_run.folder));
}

bool KeptTraining::mayWriteAgain(const std::string &reason)
{
    if (!m_options.writeAgain)
        return false;
    m_watch.pause(); // a user may take long to answer
    const bool again = m_options.writeAgain(reason);
    m_watch.proceed();
    return again;
}

/// As often as asked for: what was trained since the last checkpoint is in memory alone.
void KeptTraining::writeEnd()
{
    while (true) {
        try {
            makeRunFolder(m_run.folder); // which may be another now
            if (m_run.outcome == RunOutcome::Stopped)
                writeFileAtomically(checkpointFile(m_run.folder), encodeCheckpoint(m_trainer.state(), m_run.config));
            if (m_trainer.keptNetwork())
                writeModel(*m_trainer.keptNetwork());
            writeRun(m_run);
            if (const auto loss = m_epochs.copyTo(m_run.folder, m_run.epochs.size()))
                report(*loss); // it counts as written without them, and what it needs has had its room before
            return;
        } catch (const std::runtime_error &error) {
            if (makeRoom())
                continue;
            if (!mayWriteAgain(error.what()))
                throw;
            if (const auto folder = m_options.elsewhere ? m_options.elsewhere() : std::nullopt)
                m_run.folder = *folder; // what was written before stays where it is
        }
    }
}

/// The network itself comes before what lets a user look into single epochs, and, once a training has ended, before
/// what it could be resumed from. True where something was removed.
bool KeptTraining::makeRoom()
{
    constexpr std::uintmax_t bytesPerWeight = 4;
    constexpr std::uintmax_t bytesBeside = 1U << 20U; // predictions, curves and settings
    std::error_code unknown;
    const auto space = std::filesystem::space(m_run.folder, unknown);
    const auto needed
        = bytesPerWeight * static_cast<std::uintmax_t>(parameterCount(m_run.config.network)) + bytesBeside;
    if (unknown || space.available > needed)
        return false; // that is not the reason
    if (!storedEpochs(m_run.folder).empty()) {
        m_epochs.clear();
        report(epochFolder(m_run.folder).string()
            + ": the weights of single epochs were removed because the disk is full and the network itself needs the "
              "space");
        return storedEpochs(m_run.folder).empty();
    }
    return m_run.outcome == RunOutcome::Completed && std::filesystem::remove(checkpointFile(m_run.folder), unknown);
}

void KeptTraining::fail(RunOutcome outcome, const std::string &reason)
{
    m_checkpoints.wait();
    m_run.outcome = outcome;
    m_run.failure = reason;
    m_run.seconds = m_secondsBefore + m_watch.seconds();
    try {
        if (isOurs())
            writeRun(m_run);
    } catch (const std::exception &) {
        // The folder cannot be written: the first reason is the one to tell.
    }
}

/// For the user to look at; the run has failed.
void KeptTraining::keepLastGood(const std::string &reason)
{
    m_checkpoints.finish();
    try {
        const Checkpoint checkpoint = m_trainer.state();
        if (isFinite(checkpoint))
            writeFileAtomically(checkpointFile(m_run.folder), encodeCheckpoint(checkpoint, m_run.config));
        if (m_trainer.keptNetwork())
            writeModel(*m_trainer.keptNetwork());
        else if (areFinite(checkpoint.weights))
            writeModel(m_network);
    } catch (const std::exception &error) {
        report(error.what());
    }
    fail(RunOutcome::Failed, reason);
}

void KeptTraining::writeModel(const Network &network) const
{
    saveModel(modelFile(m_run.folder),
        {network, m_run.classNames, m_run.name, m_run.predictions.accuracy(),
            static_cast<int>(m_run.predictions.rows.size()), m_run.predictions.loss, m_run.dataset, {}, version()});
}

} // namespace digitlab
