// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_folder.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/number_text.h"
#include "core/runs/run_annotation.h"
#include "core/runs/run_group.h"
#include "core/runs/run_json.h"
#include "core/runs/run_name.h"
#include "core/runs/run_tables.h"

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

void writeRunJson(const Run &run)
{
    writeFileAtomically(run.folder / runName, toJson(run).dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

json parsedRunJson(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / runName;
    if (!isThere(folder))
        throw fileError(folder, "does not exist; the run may have been moved or deleted");
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

std::vector<EpochMetrics> readEpochs(const Run &run, const RunFigures &figures)
{
    const std::filesystem::path file = run.folder / epochsName;
    const bool complete = run.outcome == RunOutcome::Completed;
    if (!complete && !isThere(file))
        return {};
    const std::string text = readFile(file);
    std::vector<EpochMetrics> epochs = naming(file, [&] { return parseEpochsCsv(text); });
    if (complete && epochs.size() != figures.epochs)
        throw fileError(file, counted(epochs.size(), "epoch") + ", expected " + grouped(figures.epochs));
    return epochs;
}

PredictionTable readPredictions(const Run &run, const RunFigures &figures)
{
    const std::filesystem::path file = run.folder / predictionsName;
    const std::size_t expected = figures.testCount;
    if (expected == 0 || (run.outcome != RunOutcome::Completed && !isThere(file)))
        return {};
    const std::string text = readFile(file);
    PredictionTable table{
        run.classNames, naming(file, [&] { return parsePredictionsCsv(text, run.classNames); }), figures.testLoss};
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
    // A killed program leaves either nothing or a run that can be resumed.
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
    const RunFigures figures = naming(folder / runName, [&] { return runFiguresFromJson(object); });
    run.epochs = readEpochs(run, figures);
    run.predictions = readPredictions(run, figures);
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
        const RunFigures figures = runFiguresFromJson(object);
        return RunSummary{.folder = folder,
            .name = annotation.name.empty() ? run.name : annotation.name,
            .config = run.config,
            .changes = presetChanges(run.config, run.dataset.trainCount),
            .outcome = run.outcome,
            .startedAt = run.startedAt,
            .dataset = run.dataset,
            .unknownSettings = run.unknownSettings,
            .epochs = static_cast<int>(figures.epochs),
            .testAccuracy = figures.testAccuracy,
            .testCount = static_cast<int>(figures.testCount),
            .seconds = run.seconds,
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
