// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_json.h"

#include "core/base/json_field.h"
#include "core/base/version.h"
#include "core/data/dataset_identity_json.h"
#include "core/training/early_stopping.h"
#include "core/training/settings.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace {

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

} // namespace

json toJson(const Run &run)
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

// What a newer version wrote in this format may still say what this one does not understand.
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

RunFigures runFiguresFromJson(const json &object)
{
    const json &summary = jsonObject(object, "summary");
    const auto validationAccuracy = jsonField<double>(summary, "validation_accuracy", 0);
    return {jsonField<std::size_t>(summary, "epochs"), jsonField<std::size_t>(summary, "test_count", 0),
        jsonField<double>(summary, "test_accuracy", validationAccuracy), jsonField<double>(summary, "test_loss", 0)};
}

} // namespace digitlab
