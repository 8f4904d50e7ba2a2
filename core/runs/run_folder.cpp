#include "core/runs/run_folder.h"

#include "core/data/file_io.h"
#include "core/runs/run_tables.h"
#include "core/training/settings.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr int formatVersion = 1;

json summaryOf(const Run &run)
{
    json summary = { { "epochs", run.epochs.size() } };
    if (!run.epochs.empty())
        summary["validation_accuracy"] = run.epochs.back().validationAccuracy;
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
        { "format", formatVersion },
        { "name", run.name },
        { "configuration", toJson(run.config) },
        { "classes", run.classNames },
        { "dataset",
            { { "source", run.dataset.source }, { "hash", run.dataset.hash }, { "train", run.dataset.trainCount },
                { "test", run.dataset.testCount } } },
        { "outcome", outcomeName(run.outcome) },
        { "failure", run.failure },
        { "started_at", run.startedAt },
        { "seconds", run.seconds },
        { "images_per_second", run.imagesPerSecond },
        { "version", run.version },
        { "machine", run.machine },
        { "summary", summaryOf(run) },
    };
}

RunOutcome outcomeFromName(const std::string &name)
{
    for (const RunOutcome outcome :
        { RunOutcome::Running, RunOutcome::Completed, RunOutcome::Stopped, RunOutcome::Failed })
        if (outcomeName(outcome) == name)
            return outcome;
    throw std::runtime_error("outcome is \"" + name + "\", expected running, completed, stopped or failed");
}

Run runFromJson(const json &object)
{
    if (object.at("format") != formatVersion)
        throw std::runtime_error("format is " + object.at("format").dump() + ", expected 1");
    const json &dataset = object.at("dataset");
    Run run{
        .name = object.at("name"),
        .config = runConfigFromJson(object.at("configuration")),
        .dataset = { dataset.at("source"), dataset.at("hash"), dataset.at("train"), dataset.at("test") },
        .classNames = object.at("classes"),
        .outcome = outcomeFromName(object.at("outcome")),
        .failure = object.at("failure"),
        .startedAt = object.at("started_at"),
        .seconds = object.at("seconds"),
        .imagesPerSecond = object.at("images_per_second"),
        .version = object.at("version"),
        .machine = object.at("machine"),
    };
    return run;
}

json parsedRunJson(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / "run.json";
    if (!std::filesystem::exists(file))
        throw std::runtime_error(folder.string() + ": not a run, a folder with run.json was expected");
    const json object = json::parse(readFile(file), nullptr, /*allow_exceptions=*/false);
    if (!object.is_object())
        throw std::runtime_error(file.string() + ": cut short or altered, a JSON object was expected");
    return object;
}

/// Adds the file's name to whatever is wrong in it.
template <typename Function> auto naming(const std::filesystem::path &file, Function read)
{
    try {
        return read();
    } catch (const std::exception &error) {
        throw std::runtime_error(file.string() + ": " + error.what());
    }
}

PredictionTable readPredictions(const Run &run, const json &object)
{
    const std::filesystem::path file = run.folder / "predictions.csv";
    const json summary = object.value("summary", json::object());
    const auto expected = summary.value("test_count", std::size_t{ 0 });
    if (expected == 0)
        return {};
    const std::string text = readFile(file);
    PredictionTable table{ run.classNames, naming(file, [&] { return parsePredictionsCsv(text, run.classNames); }),
        summary.value("test_loss", 0.0) };
    if (table.rows.size() != expected)
        throw std::runtime_error(file.string() + ": " + std::to_string(table.rows.size()) + " samples, expected "
            + std::to_string(expected));
    return table;
}

} // namespace

void writeRun(const Run &run)
{
    std::error_code error;
    std::filesystem::create_directories(run.folder, error);
    if (error)
        throw std::runtime_error(run.folder.string() + ": the run's folder cannot be made (" + error.message() + ")");
    writeFileAtomically(run.folder / "epochs.csv", epochsCsv(run.epochs));
    if (!run.predictions.rows.empty())
        writeFileAtomically(run.folder / "predictions.csv", predictionsCsv(run.predictions));
    // run.json comes last: what it promises is there.
    writeFileAtomically(
        run.folder / "run.json", runJson(run).dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

Run readRun(const std::filesystem::path &folder)
{
    Run run = readRunSummary(folder);
    const json object = parsedRunJson(folder);
    const std::filesystem::path epochsFile = folder / "epochs.csv";
    const std::string epochs = readFile(epochsFile);
    run.epochs = naming(epochsFile, [&] { return parseEpochsCsv(epochs); });
    run.predictions = readPredictions(run, object);
    return run;
}

Run readRunSummary(const std::filesystem::path &folder)
{
    const json object = parsedRunJson(folder);
    Run run = naming(folder / "run.json", [&] { return runFromJson(object); });
    run.folder = folder;
    return run;
}

RunSummary summarise(const std::filesystem::path &folder)
{
    const json object = parsedRunJson(folder);
    return naming(folder / "run.json", [&] {
        const Run run = runFromJson(object);
        const json &summary = object.at("summary");
        return RunSummary{ .folder = folder,
            .name = run.name,
            .preset = run.config.preset,
            .outcome = run.outcome,
            .startedAt = run.startedAt,
            .datasetSource = run.dataset.source,
            .datasetHash = run.dataset.hash,
            .epochs = summary.at("epochs"),
            .testAccuracy = summary.value("test_accuracy", summary.value("validation_accuracy", 0.0)),
            .testCount = summary.value("test_count", 0),
            .seconds = run.seconds,
            .seed = run.config.training.seed };
    });
}

std::filesystem::path modelFile(const std::filesystem::path &runFolder)
{
    return runFolder / "model.dlm";
}

std::filesystem::path checkpointFile(const std::filesystem::path &runFolder)
{
    return runFolder / "checkpoint.pt";
}

} // namespace digitlab
