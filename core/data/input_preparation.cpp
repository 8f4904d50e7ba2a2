// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/input_preparation.h"

#include "core/base/value_names.h"

#include <stdexcept>

namespace digitlab {

namespace {

constexpr ValueNames<Polarity, 2> polarities
    = {{{Polarity::LightOnDark, "light-on-dark"}, {Polarity::DarkOnLight, "dark-on-light"}}};
constexpr ValueNames<Framing, 2> framings = {{{Framing::Whole, "whole"}, {Framing::Digit, "digit"}}};

template <typename Value, typename Names> std::optional<Value> fromName(const Names &names, const std::string &text)
{
    if (text == "auto")
        return {};
    std::string allowed = "auto";
    for (const auto &[value, name] : names) {
        if (text == name)
            return value;
        allowed.append(", ").append(name);
    }
    throw std::invalid_argument("\"" + text + "\"; expected one of: " + allowed);
}

} // namespace

std::string polarityName(Polarity polarity)
{
    return nameOf(polarities, polarity);
}

std::string framingName(Framing framing)
{
    return nameOf(framings, framing);
}

std::optional<Polarity> polarityFromName(const std::string &name)
{
    return fromName<Polarity>(polarities, name);
}

std::optional<Framing> framingFromName(const std::string &name)
{
    return fromName<Framing>(framings, name);
}

std::string preparationText(const InputPreparation &preparation)
{
    const bool dark = preparation.polarity == Polarity::DarkOnLight;
    const bool whole = preparation.framing == Framing::Whole;
    return std::string(dark ? "Dark digits on light paper, inverted" : "Light digits on dark")
        + (whole ? "; whole image" : "; digit cropped, fitted and centred as on the canvas");
}

} // namespace digitlab
