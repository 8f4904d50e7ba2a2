// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_folder.h"

#include "core/base/counted_text.h"
#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/json_field.h"
#include "core/base/version.h"
#include "core/data/dataset_identity_json.h"
#include "core/runs/run_annotation.h"
#include "core/runs/run_group.h"
#include "core/runs/run_name.h"
#include "core/runs/run_tables.h"
#include "core/training/early_stopping.h"
#include "core/training/settings.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr const char *runName = "run.json";
constexpr const char *epochsName = "epochs.csv";
constexpr const char *predictionsName = "predictions.csv";
constexpr const char *modelName = "model.dlm";
constexpr const char *checkpointName = "checkpoint.pt";

using nlohmann::json;

constexpr int runFormatVersion = 1;

json summaryOf(const Run &run)
{
    json summary = {{"epochs", run.epochs.size()}};
    if (!run.epochs.empty()) {
        summary["validation_accuracy"] = run.epochs.back().validationAccuracy;
        summary["best_epoch"] = bestEpoch(run.epochs);
        summary["kept_epoch"] = keptEpoch(run.config.training, run.epochs);
        summary["stopped_early"] = patienceIsOver(run.config.training, run.epochs);
    }
    if (!run.predictions.rows.empty()) {
        summary["test_count"] = run.predictions.rows.size();
        summary["test_accuracy"] = run.predictions.accuracy();
        summary["test_loss"] = run.predictions.loss;
    }
    return summary;
}

json runJson(const Run &run)
{
    return {
        {"format", runFormatVersion},
        {"name", run.name},
        {"configuration", toJson(run.config)},
        {"classes", run.classNames},
        {"dataset", toJson(run.dataset)},
        {"outcome", outcomeName(run.outcome)},
        {"failure", run.failure},
        {"started_at", run.startedAt},
        {"seconds", run.seconds},
        {"images_per_second", run.imagesPerSecond},
        {"version", run.version},
        {"machine", run.machine},
        {"summary", summaryOf(run)},
    };
}

void writeRunJson(const Run &run)
{
    writeFileAtomically(run.folder / runName, runJson(run).dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

RunOutcome outcomeFromName(const std::string &name)
{
    for (const RunOutcome outcome :
        {RunOutcome::Running, RunOutcome::Completed, RunOutcome::Stopped, RunOutcome::Failed})
        if (outcomeName(outcome) == name)
            return outcome;
    throw std::runtime_error("outcome is \"" + name + "\", expected running, completed, stopped or failed");
}

std::string textOf(const json &object, const char *key)
{
    const auto field = object.find(key);
    return field != object.end() && field->is_string() ? field->get<std::string>() : std::string();
}

void refuseOtherFormat(const json &object)
{
    const auto format = jsonField<std::int64_t>(object, "format");
    if (format > runFormatVersion)
        throw std::runtime_error(newerVersionText(textOf(object, "version")) + ", which uses another format");
    if (format != runFormatVersion)
        throw std::runtime_error(
            "\"format\" is " + std::to_string(format) + ", expected " + std::to_string(runFormatVersion));
}

Run readFrom(const json &object)
{
    const json &configuration = jsonObject(object, "configuration");
    return {
        .name = jsonField<std::string>(object, "name"),
        .config = runConfigFromJson(configuration),
        .dataset = datasetIdentityFromJson(jsonObject(object, "dataset")),
        .classNames = jsonField<std::vector<std::string>>(object, "classes"),
        .outcome = outcomeFromName(jsonField<std::string>(object, "outcome")),
        .failure = jsonField<std::string>(object, "failure"),
        .startedAt = jsonField<std::string>(object, "started_at"),
        .seconds = jsonField<double>(object, "seconds"),
        .imagesPerSecond = jsonField<double>(object, "images_per_second"),
        .version = jsonField<std::string>(object, "version"),
        .machine = jsonField<std::string>(object, "machine"),
        .unknownSettings = unknownSettings(configuration),
    };
}

/// What a newer version wrote in this format may still say what this one does not understand.
Run runFromJson(const json &object)
{
    refuseOtherFormat(object);
    try {
        return readFrom(object);
    } catch (const std::runtime_error &error) {
        const std::string made = textOf(object, "version");
        if (isNewerVersion(made))
            throw std::runtime_error(newerVersionText(made) + ", so it cannot be read (" + error.what() + ")");
        throw;
    }
}

json parsedRunJson(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / runName;
    if (!isThere(file))
        throw fileError(folder, "is not a run; expected a folder with run.json");
    json object = json::parse(readFile(file), nullptr, /*allow_exceptions=*/false);
    if (!object.is_object())
        throw fileError(file, "cut short or altered; expected a JSON object");
    return object;
}

/// Adds the file's name to whatever is wrong in it.
template <typename Function> auto naming(const std::filesystem::path &file, Function read)
{
    try {
        return read();
    } catch (const std::exception &error) {
        throw fileError(file, error.what());
    }
}

/// The figures that run.json keeps so that a list need not read the tables.
struct Summary {
    std::size_t epochs = 0;
    std::size_t testCount = 0;
    double testAccuracy = 0; ///< without a tested network, of the last validation
    double testLoss = 0;
};

Summary summaryFromJson(const json &object)
{
    const json &summary = jsonObject(object, "summary");
    const double validationAccuracy = jsonField<double>(summary, "validation_accuracy", 0);
    return {jsonField<std::size_t>(summary, "epochs"), jsonField<std::size_t>(summary, "test_count", 0),
        jsonField<double>(summary, "test_accuracy", validationAccuracy), jsonField<double>(summary, "test_loss", 0)};
}

std::vector<EpochMetrics> readEpochs(const Run &run, const Summary &summary)
{
    const std::filesystem::path file = run.folder / epochsName;
    const bool complete = run.outcome == RunOutcome::Completed;
    if (!complete && !isThere(file))
        return {};
    const std::string text = readFile(file);
    std::vector<EpochMetrics> epochs = naming(file, [&] { return parseEpochsCsv(text); });
    if (complete && epochs.size() != summary.epochs)
        throw fileError(file, counted(epochs.size(), "epoch") + ", expected " + grouped(summary.epochs));
    return epochs;
}

PredictionTable readPredictions(const Run &run, const Summary &summary)
{
    const std::filesystem::path file = run.folder / predictionsName;
    const std::size_t expected = summary.testCount;
    if (expected == 0 || (run.outcome != RunOutcome::Completed && !isThere(file)))
        return {};
    const std::string text = readFile(file);
    PredictionTable table{
        run.classNames, naming(file, [&] { return parsePredictionsCsv(text, run.classNames); }), summary.testLoss};
    if (table.rows.size() != expected)
        throw fileError(file, counted(table.rows.size(), "sample") + ", expected " + grouped(expected));
    return table;
}

/// A program that was killed between the two last steps of a training left it; a complete run has no use for it.
void removeForgottenCheckpoint(const std::filesystem::path &folder, RunOutcome outcome)
{
    std::error_code ignored; // in a folder that cannot be written it stays
    if (outcome == RunOutcome::Completed)
        std::filesystem::remove(checkpointFile(folder), ignored);
}

} // namespace

void makeRunFolder(const std::filesystem::path &folder)
{
    createFolders(folder);
}

void writeRun(const Run &run)
{
    makeRunFolder(run.folder);
    // A killed program leaves either nothing or a run that can be gone on with.
    if (!isThere(run.folder / runName))
        writeRunJson(run);
    writeFileAtomically(run.folder / epochsName, epochsCsv(run.epochs));
    if (!run.predictions.rows.empty())
        writeFileAtomically(run.folder / predictionsName, predictionsCsv(run.predictions));
    writeRunJson(run); // last: what it promises is there
}

Run readRun(const std::filesystem::path &folder)
{
    Run run = readRunSummary(folder);
    const json object = parsedRunJson(folder);
    const Summary summary = naming(folder / runName, [&] { return summaryFromJson(object); });
    run.epochs = readEpochs(run, summary);
    run.predictions = readPredictions(run, summary);
    return run;
}

Run readRunSummary(const std::filesystem::path &folder)
{
    const json object = parsedRunJson(folder);
    Run run = naming(folder / runName, [&] { return runFromJson(object); });
    run.folder = folder;
    removeForgottenCheckpoint(folder, run.outcome);
    if (const std::string name = readAnnotation(folder).name; !name.empty())
        run.name = name;
    return run;
}

RunSummary summarise(const std::filesystem::path &folder)
{
    const json object = parsedRunJson(folder);
    const RunAnnotation annotation = readAnnotation(folder);
    return naming(folder / runName, [&] {
        const Run run = runFromJson(object);
        removeForgottenCheckpoint(folder, run.outcome);
        const Summary summary = summaryFromJson(object);
        return RunSummary{.folder = folder,
            .name = annotation.name.empty() ? run.name : annotation.name,
            .preset = run.config.preset,
            .changes = presetChanges(run.config, run.dataset.trainCount),
            .outcome = run.outcome,
            .startedAt = run.startedAt,
            .dataset = run.dataset,
            .unknownSettings = run.unknownSettings,
            .epochs = static_cast<int>(summary.epochs),
            .testAccuracy = summary.testAccuracy,
            .testCount = static_cast<int>(summary.testCount),
            .seconds = run.seconds,
            .seed = run.config.training.seed,
            .note = annotation.note,
            .starred = annotation.starred,
            .group = seedGroupKey(run.config, run.dataset, run.unknownSettings)};
    });
}

RunSummary summariseOrRefuse(const std::filesystem::path &folder)
{
    try {
        return summarise(folder);
    } catch (const std::exception &error) {
        const RunAnnotation annotation = readAnnotation(folder);
        const std::string inFront = folder.string() + "/";
        std::string reason = error.what();
        if (reason.starts_with(inFront))
            reason.erase(0, inFront.size());
        return {.folder = folder,
            .name = annotation.name.empty() ? folder.filename().string() : annotation.name,
            .note = annotation.note,
            .starred = annotation.starred,
            .unreadable = reason};
    }
}

std::filesystem::path modelFile(const std::filesystem::path &runFolder)
{
    return runFolder / modelName;
}

std::filesystem::path checkpointFile(const std::filesystem::path &runFolder)
{
    return runFolder / checkpointName;
}

bool isRunFile(const std::filesystem::path &runFolder, const std::filesystem::path &file)
{
    const std::filesystem::path folder = std::filesystem::weakly_canonical(runFolder);
    const std::filesystem::path place = std::filesystem::weakly_canonical(absolutePath(file));
    const auto isIt = [&](const std::filesystem::path &own) { return folder / own.filename() == place; };
    return isIt(runName) || isIt(epochsName) || isIt(predictionsName) || isIt(modelName) || isIt(checkpointName)
        || isIt(annotationFile(runFolder));
}

} // namespace digitlab
