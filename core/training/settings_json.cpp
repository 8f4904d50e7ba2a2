// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/setting.h"
#include "core/training/settings.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace {

using nlohmann::json;

/// A whole number that a T can hold; a larger one would be cut to it in silence.
template <typename T> bool isInRange(const json &value)
{
    return value.is_number_unsigned() ? std::in_range<T>(value.get<std::uint64_t>())
                                      : value.is_number_integer() && std::in_range<T>(value.get<std::int64_t>());
}

std::string jsonText(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

[[noreturn]] void refuse(const std::string &field, const json &value, const std::string &expected)
{
    throw std::runtime_error(
        field + " is " + (value.is_structured() ? "a list or an object" : jsonText(value)) + ", expected " + expected);
}

/// "training.batch_size" as a place within a document.
json::json_pointer pointerTo(const std::string &field)
{
    std::string path = "/" + field;
    std::ranges::replace(path, '.', '/');
    return json::json_pointer(path);
}

struct ToJson {
    const RunConfig &config;

    json operator()(const auto &setting) const { return valueAt(config, setting.place); }
    json operator()(const ChoiceSetting &setting) const
    {
        const std::string &word = setting.options.at(static_cast<std::size_t>(setting.chosen(config))).word;
        return setting.isNumber ? json::parse(word) : json(word);
    }
};

/// Takes a value into a configuration, or refuses it.
struct FromJson {
    const std::string &field;
    const json &value;
    RunConfig &config;

    void operator()(const WholeSetting &setting) const { setting.place(config) = whole<int>(); }
    void operator()(const SeedSetting &setting) const { setting.place(config) = whole<std::uint64_t>(); }
    void operator()(const DecimalSetting &setting) const
    {
        if (!value.is_number())
            refuse(field, value, "a number");
        setting.place(config) = value.get<double>();
    }
    void operator()(const SwitchSetting &setting) const
    {
        if (!value.is_boolean())
            refuse(field, value, "true or false");
        setting.place(config) = value.get<bool>();
    }
    void operator()(const FiltersSetting &setting) const
    {
        auto &filters = setting.place(config);
        if (!value.is_array() || value.size() != filters.size() || !std::ranges::all_of(value, isInRange<int>))
            refuse(field, value, "three whole numbers");
        value.get_to(filters);
    }
    void operator()(const ChoiceSetting &setting) const
    {
        const std::string word = value.is_string() ? value.get<std::string>() : jsonText(value);
        const auto option = std::ranges::find(setting.options, word, &SettingOption::word);
        if (option == setting.options.end() || value.is_string() == setting.isNumber)
            refuse(field, value, joinedWords(setting, ", "));
        setting.choose(config, static_cast<int>(option - setting.options.begin()));
    }

private:
    template <typename Number> Number whole() const
    {
        if (!isInRange<Number>(value))
            refuse(field, value, "a whole number");
        return value.get<Number>();
    }
};

void refuseNoObject(const json &object, const std::string &field)
{
    const json::json_pointer place = field.empty() ? json::json_pointer() : pointerTo(field);
    if (object.contains(place) && !object.at(place).is_object())
        throw std::runtime_error(field + ": expected an object");
}

/// What no setting is: the preset's name and the number of classes, which the dataset decides.
void readTheRest(const json &object, RunConfig &config)
{
    if (const auto preset = object.find("preset"); preset != object.end()) {
        if (!preset->is_string())
            refuse("preset", *preset, "text");
        preset->get_to(config.preset);
    }
    if (const json::json_pointer classes("/network/classes"); object.contains(classes)) {
        if (!isInRange<int>(object.at(classes)))
            refuse("network.classes", object.at(classes), "a whole number");
        object.at(classes).get_to(config.network.classes);
    }
}

enum class Fields { AsWritten, All };

json toJson(const RunConfig &config, Fields fields)
{
    const RunConfig defaults;
    json object = {{"preset", config.preset}, {"network", {{"classes", config.network.classes}}}};
    for (const Setting &setting : settingTable()) {
        const json value = std::visit(ToJson{config}, setting.kind);
        if (fields == Fields::All || setting.isWrittenAtDefault || value != std::visit(ToJson{defaults}, setting.kind))
            object[pointerTo(setting.field)] = value;
    }
    return object;
}

void addUnknown(const json &object, const json &known, const std::string &path, std::vector<std::string> &found)
{
    for (const auto &[key, value] : object.items()) {
        const auto field = known.find(key);
        if (field == known.end())
            found.push_back(path + key + " = " + jsonText(value));
        else if (field->is_object() && value.is_object())
            addUnknown(value, *field, path + key + ".", found);
    }
}

} // namespace

std::vector<std::string> unknownSettings(const json &configuration)
{
    std::vector<std::string> found;
    if (configuration.is_object())
        addUnknown(configuration, toJson(RunConfig(), Fields::All), {}, found);
    return found;
}

json toJson(const RunConfig &config)
{
    return toJson(config, Fields::AsWritten);
}

RunConfig runConfigFromJson(const json &object)
{
    RunConfig config;
    for (const char *part : {"", "network", "training", "training.augmentation"})
        refuseNoObject(object, part);
    readTheRest(object, config);
    for (const Setting &setting : settingTable()) {
        if (const json::json_pointer place = pointerTo(setting.field); object.contains(place))
            std::visit(FromJson{setting.field, object.at(place), config}, setting.kind);
    }
    try {
        validate(config);
    } catch (const std::invalid_argument &error) {
        throw std::runtime_error(error.what());
    }
    return config;
}

} // namespace digitlab
