// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/input_preparation_json.h"

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr const char *field = "preparation";
constexpr std::array takenWholeNames{std::pair(TakenWhole::Framed, "framed"),
    std::pair(TakenWhole::NetworkSize, "28x28"), std::pair(TakenWhole::All, "all")};

std::string takenWholeName(TakenWhole value)
{
    for (const auto &[named, name] : takenWholeNames)
        if (named == value)
            return name;
    return {};
}

TakenWhole takenWholeFrom(const std::string &text)
{
    for (const auto &[value, name] : takenWholeNames)
        if (text == name)
            return value;
    throw std::invalid_argument("\"" + text + "\"; expected framed, 28x28 or all");
}

InputPreparation preparationFrom(const json &object)
{
    InputPreparation preparation;
    preparation.polarity = polarityFromName(object.at("polarity").get<std::string>()).value();
    preparation.framing = framingFromName(object.at("framing").get<std::string>()).value();
    preparation.takenWhole = takenWholeFrom(object.value("taken_whole", takenWholeName(preparation.takenWhole)));
    preparation.polarityIsFixed = object.value("polarity_is_fixed", preparation.polarityIsFixed);
    return preparation;
}

} // namespace

json toJson(const InputPreparation &preparation)
{
    json object = {{"polarity", polarityName(preparation.polarity)}, {"framing", framingName(preparation.framing)}};
    if (preparation.takenWhole != InputPreparation().takenWhole)
        object["taken_whole"] = takenWholeName(preparation.takenWhole);
    if (preparation.polarityIsFixed)
        object["polarity_is_fixed"] = true;
    return object;
}

InputPreparation preparationOf(const json &object)
{
    const auto found = object.find(field);
    if (found == object.end())
        return {};
    try {
        return preparationFrom(*found);
    } catch (const std::exception &) {
        throw std::runtime_error("\"preparation\" is " + found->dump().substr(0, 200)
            + "; expected an object with a polarity (light-on-dark, dark-on-light) and a framing (whole, digit)");
    }
}

void addPreparation(json &object, const InputPreparation &preparation)
{
    if (preparation != InputPreparation())
        object[field] = toJson(preparation);
}

} // namespace digitlab
