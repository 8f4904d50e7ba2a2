// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_plan_json.h"

#include "core/base/json_field.h"
#include "core/base/version.h"
#include "core/data/dataset_identity_json.h"
#include "core/runs/run_settings.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr int planFormatVersion = 1;
constexpr const char *planKind = "sweep";

json::json_pointer pointerTo(const std::string &field)
{
    std::string path = "/" + field;
    std::ranges::replace(path, '.', '/');
    return json::json_pointer(path);
}

/// Of the whole configuration, what the option sets.
json valueJson(const SweepOption &option, const SweepValue &value)
{
    json object = {{"text", value.text}};
    if (option.key == trainPerClassOption) {
        object["train_per_class"] = value.trainPerClass ? json(*value.trainPerClass) : json();
        return object;
    }
    const json whole = toJson(value.config);
    if (option.key == presetOption) {
        object["configuration"] = whole;
        return object;
    }
    for (const Setting *setting : settingsOf(option.key)) {
        const json::json_pointer place = pointerTo(setting->field);
        if (whole.contains(place)) // else it has its default
            object["configuration"][place] = whole.at(place);
    }
    return object;
}

void refuseUnknownSettings(const json &configuration)
{
    if (const auto unknown = unknownSettings(configuration); !unknown.empty())
        throw std::runtime_error("has settings that this version does not know: " + unknownSettingsText(unknown));
}

RunConfig configurationIn(const json &object)
{
    const json &configuration = jsonObject(object, "configuration");
    refuseUnknownSettings(configuration);
    return runConfigFromJson(configuration);
}

SweepValue valueFromJson(const SweepOption &option, const RunConfig &base, const json &object)
{
    SweepValue value{.text = jsonField<std::string>(object, "text"), .config = base, .trainPerClass = {}};
    if (option.key == trainPerClassOption) {
        if (!object.contains("train_per_class"))
            throw std::runtime_error("\"train_per_class\" is missing");
        if (!object.at("train_per_class").is_null())
            value.trainPerClass = jsonField<int>(object, "train_per_class");
        return value;
    }
    const json &changed = object.value("configuration", json::object());
    refuseUnknownSettings(changed);
    json defaults = toJson(base);
    for (const Setting *setting : settingsOf(option.key)) // what is not written has its default
        if (const json::json_pointer place = pointerTo(setting->field); defaults.contains(place))
            defaults[place.parent_pointer()].erase(place.back());
    defaults.merge_patch(changed);
    value.config = runConfigFromJson(defaults);
    return value;
}

SweepOption optionFromJson(const RunConfig &base, const json &object)
{
    SweepOption option{.key = jsonField<std::string>(object, "option"), .values = {}};
    settingsOf(option.key); // throws
    for (const json &value : jsonList(object, "values"))
        option.values.push_back(valueFromJson(option, base, value));
    return option;
}

void refuseForeign(const json &object)
{
    if (!object.is_object() || jsonField<std::string>(object, "kind", "") != planKind)
        throw std::runtime_error("is not the plan of a sweep");
    const auto format = jsonField<std::int64_t>(object, "format");
    if (format > planFormatVersion)
        throw std::runtime_error(
            newerVersionText(jsonField<std::string>(object, "version", "")) + ", which uses another format");
    if (format != planFormatVersion)
        throw std::runtime_error("\"format\" is not " + std::to_string(planFormatVersion));
}

} // namespace

std::string designName(SweepDesign design)
{
    return design == SweepDesign::Grid ? "grid" : "one-at-a-time";
}

SweepDesign designFromName(const std::string &name)
{
    for (const SweepDesign design : {SweepDesign::Grid, SweepDesign::OneAtATime})
        if (designName(design) == name)
            return design;
    throw std::invalid_argument("expected grid or one-at-a-time, not \"" + name + "\"");
}

json toJson(const SweepPlan &plan)
{
    json options = json::array();
    for (const SweepOption &option : plan.options) {
        json values = json::array();
        for (const SweepValue &value : option.values)
            values.push_back(valueJson(option, value));
        options.push_back({{"option", option.key}, {"values", values}});
    }
    return {{"kind", planKind}, {"format", planFormatVersion}, {"version", version()},
        {"configuration", toJson(plan.base)}, {"vary", options}, {"design", designName(plan.design)},
        {"seeds", plan.seeds}, {"validation_fraction", plan.validationFraction}, {"dataset", toJson(plan.dataset)}};
}

SweepPlan sweepPlanFromJson(const json &object)
{
    refuseForeign(object);
    SweepPlan plan{.base = configurationIn(object),
        .options = {},
        .design = designFromName(jsonField<std::string>(object, "design")),
        .seeds = jsonField<int>(object, "seeds"),
        .validationFraction = jsonField<double>(object, "validation_fraction"),
        .dataset = datasetIdentityFromJson(jsonObject(object, "dataset"))};
    for (const json &option : jsonList(object, "vary"))
        plan.options.push_back(optionFromJson(plan.base, option));
    validate(plan);
    return plan;
}

} // namespace digitlab
