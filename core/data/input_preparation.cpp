#include "core/data/input_preparation.h"

#include <array>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace {

constexpr std::array polarities{
    std::pair(Polarity::LightOnDark, "light-on-dark"), std::pair(Polarity::DarkOnLight, "dark-on-light")};
constexpr std::array framings{std::pair(Framing::Whole, "whole"), std::pair(Framing::Digit, "digit")};

template <typename Names, typename Value> std::string preparationName(const Names &names, Value value)
{
    for (const auto &[named, name] : names)
        if (named == value)
            return name;
    throw std::logic_error("a value without a name");
}

template <typename Value, typename Names> std::optional<Value> fromName(const Names &names, const std::string &text)
{
    if (text == "auto")
        return {};
    std::string allowed = "auto";
    for (const auto &[value, name] : names) {
        if (text == name)
            return value;
        allowed += std::string(", ") + name;
    }
    throw std::invalid_argument("\"" + text + "\"; expected one of: " + allowed);
}

} // namespace

std::string polarityName(Polarity polarity)
{
    return preparationName(polarities, polarity);
}

std::string framingName(Framing framing)
{
    return preparationName(framings, framing);
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
        + (whole ? "; whole image" : "; digit cropped, boxed and centred as on the canvas");
}

} // namespace digitlab
