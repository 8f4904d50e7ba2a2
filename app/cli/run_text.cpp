// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_text.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/data/dataset_identity_json.h"
#include "core/data/input_preparation_json.h"
#include "core/data/preparation_text.h"
#include "core/runs/resumption.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_settings.h"
#include "core/training/early_stopping.h"
#include "core/training/epoch_metrics_json.h"

#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

using nlohmann::json;

json epochJson(int epoch)
{
    return epoch == 0 ? json() : json(epoch);
}

/// Where early stopping is on: "Stopped early after epoch 9 of 40: ...; its network is kept.".
std::string earlyStoppingText(const Run &run)
{
    const TrainingConfig &config = run.config.training;
    if (config.earlyStoppingPatience == 0 || run.epochs.empty())
        return {};
    const std::string last = std::to_string(run.epochs.back().epoch);
    const std::string best = std::to_string(bestEpoch(run.epochs));
    std::string text = patienceIsOver(config, run.epochs)
        ? "Stopped early after epoch " + last + " of " + std::to_string(config.epochs)
            + ": the lowest validation loss was in epoch " + best
        : "The lowest validation loss of " + last + " epochs was in epoch " + best;
    if (!config.restoreBestWeights)
        return text + "; the last epoch's network is kept.\n";
    return text
        + "; its network is kept. It was chosen on the test split, so its results there are slightly too good.\n";
}

json datasetJson(const DatasetIdentity &dataset)
{
    return {{"source", dataset.text()}, {"hash", dataset.hash}, {"train", dataset.trainCount},
        {"test", dataset.testCount}, {"preparation", toJson(dataset.preparation)},
        {"test_hash", dataset.testHash.empty() ? json() : json(dataset.testHash)},
        {"split", dataset.split ? toJson(dataset).at("split") : json()}};
}

std::string epochsText(const Run &run)
{
    TextTable table(std::vector<Align>(6, Align::Right));
    table.add({"epoch", "loss", "accuracy", "validation loss", "validation accuracy", "seconds"});
    for (const EpochMetrics &metrics : run.epochs) {
        table.add({std::to_string(metrics.epoch), decimal(metrics.trainLoss, 4), percentText(metrics.trainAccuracy),
            decimal(metrics.validationLoss, 4), percentText(metrics.validationAccuracy), decimal(metrics.seconds, 1)});
    }
    return table.text();
}

std::string settingsText(const Run &run)
{
    TextTable table({Align::Left, Align::Left});
    for (const SettingValue &setting : settings(run))
        table.add({"  " + setting.label, setting.value});
    return table.text();
}

std::string originText(const Run &run)
{
    TextTable table({Align::Left, Align::Left});
    const std::string failure = run.failure.empty() ? "" : ": " + run.failure;
    table.add({"Outcome", stateName(run.folder, run.outcome) + failure});
    const Resumption way = resumption(run);
    if (way.possible)
        table.add({way.startsOver ? "Start over with" : "Resume with", resumeCommand(run.folder)});
    else if (!way.obstacle.empty())
        table.add({"Checkpoint", way.obstacle});
    table.add({"Started", run.startedAt});
    table.add({"Time", durationText(run.seconds) + ", " + speedText(run.imagesPerSecond)});
    table.add({"Dataset", run.dataset.text()});
    table.add(
        {"", grouped(run.dataset.trainCount) + " training and " + grouped(run.dataset.testCount) + " test images"});
    table.add({"", "SHA-256 " + run.dataset.hash});
    table.add({"Input", preparationText(run.dataset.preparation, run.classNames)});
    table.add({"Machine", run.machine});
    table.add({"DigitLab", run.version});
    return table.text();
}

} // namespace

Evaluation evaluationOf(const Run &run)
{
    return {run.predictions, {}};
}

std::string resumeCommand(const std::filesystem::path &folder)
{
    return "digitlab-cli resume " + shellQuoted(folder);
}

json toJson(const Run &run)
{
    const bool measured = !run.predictions.rows.empty();
    return {{"run", run.folder.string()}, {"name", run.name}, {"outcome", stateName(run.folder, run.outcome)},
        {"failure", run.failure.empty() ? json() : json(run.failure)}, {"started", run.startedAt},
        {"settings", toJson(run.config)}, {"unknown_settings", run.unknownSettings},
        {"dataset", datasetJson(run.dataset)}, {"classes", run.classNames}, {"epochs", digitlab::toJson(run.epochs)},
        {"best_epoch", epochJson(bestEpoch(run.epochs))},
        {"kept_epoch", epochJson(keptEpoch(run.config.training, run.epochs))},
        {"stopped_early", patienceIsOver(run.config.training, run.epochs)},
        {"test", measured ? toJson(evaluationOf(run), PredictionRows::Left) : json()}, {"seconds", run.seconds},
        {"images_per_second", run.imagesPerSecond}, {"version", run.version}, {"machine", run.machine}};
}

std::string summaryText(const Run &run)
{
    const Evaluation evaluation = evaluationOf(run);
    return headline(evaluation) + "\n" + reportText(evaluation) + "\n" + earlyStoppingText(run)
        + counted(run.dataset.trainCount, "training image", "training images") + ", "
        + counted(static_cast<std::int64_t>(run.epochs.size()), "epoch", "epochs") + " in " + durationText(run.seconds)
        + ", " + speedText(run.imagesPerSecond) + "\n" + preparationText(run.dataset.preparation, run.classNames)
        + "\nRun: " + plainLine(run.folder.native(), longestPath)
        + "\nModel: " + plainLine(modelFile(run.folder).native(), longestPath) + "\n";
}

std::string fullText(const Run &run)
{
    std::string text = plainLine(run.name) + " (" + plainLine(run.folder.native(), longestPath) + ")\n\n"
        + originText(run) + "\nSettings\n" + settingsText(run);
    if (!run.epochs.empty())
        text += "\n" + epochsText(run) + earlyStoppingText(run);
    if (!run.predictions.rows.empty())
        text += "\n" + cli::text(evaluationOf(run));
    return text;
}

} // namespace digitlab::cli
