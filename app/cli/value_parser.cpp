#include "app/cli/value_parser.h"

#include "app/cli/format.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace digitlab::cli {

namespace {

template <typename T> std::optional<T> parsed(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

[[noreturn]] void refuse(std::string_view text, const std::string &allowed)
{
    throw std::invalid_argument("expected " + allowed + ", not \"" + std::string(text) + "\"");
}

/// A comma separates values here, as in lists of them.
bool hasDecimalComma(std::string_view text)
{
    std::string withPoint(text);
    const std::size_t comma = withPoint.find(',');
    if (comma == std::string::npos)
        return false;
    withPoint[comma] = '.';
    return parsed<double>(withPoint).has_value();
}

std::string listed(const std::vector<std::string> &words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return text;
}

std::vector<std::string_view> splitAtCommas(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t comma = text.find(',');
        parts.push_back(text.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        text.remove_prefix(comma + 1);
    }
}

std::string numberText(double value)
{
    if (value == std::floor(value))
        return grouped(static_cast<std::int64_t>(value));
    std::string text = fixed(value, 6);
    return text.erase(text.find_last_not_of('0') + 1);
}

void change(Augmentation &augmentation, std::string_view name, std::string_view value)
{
    using Ends = Range::Ends;
    if (name == "rotation")
        augmentation.rotation = parseNumber(value, {.low = 0, .high = 180});
    else if (name == "width-shift")
        augmentation.widthShift = parseNumber(value, {.ends = Ends::OpenHigh});
    else if (name == "height-shift")
        augmentation.heightShift = parseNumber(value, {.ends = Ends::OpenHigh});
    else if (name == "scale")
        augmentation.scale = parseNumber(value, {.ends = Ends::OpenHigh});
    else if (name == "shear")
        augmentation.shear = parseNumber(value, {.low = 0, .high = 80});
    else if (name == "elastic")
        augmentation.elastic = parseNumber(value, {.low = 0, .high = 10});
    else if (name == "thickness")
        augmentation.thickness = parseNumber(value, {.low = 0, .high = 3});
    else
        refuse(name,
            "an augmentation: rotation, width-shift, height-shift, scale, shear, elastic or thickness with =VALUE, or "
            "horizontal-flip");
}

} // namespace

bool Range::contains(double value) const
{
    const bool lowIsIn = ends == Ends::Closed || ends == Ends::OpenHigh;
    const bool highIsIn = ends == Ends::Closed || ends == Ends::OpenLow;
    return (value > low || (lowIsIn && value == low)) && (value < high || (highIsIn && value == high));
}

std::string Range::text() const
{
    const bool lowIsIn = ends == Ends::Closed || ends == Ends::OpenHigh;
    const bool highIsIn = ends == Ends::Closed || ends == Ends::OpenLow;
    if (lowIsIn && highIsIn)
        return "from " + numberText(low) + " to " + numberText(high);
    return (lowIsIn ? "of at least " : "above ") + numberText(low) + (highIsIn ? " and at most " : " and below ")
        + numberText(high);
}

int parseWhole(std::string_view text, int low, int high)
{
    const auto value = parsed<int>(text);
    if (!value || *value < low || *value > high)
        refuse(text, "a whole number from " + grouped(low) + " to " + grouped(high));
    return *value;
}

std::uint64_t parseSeed(std::string_view text)
{
    const auto value = parsed<std::uint64_t>(text);
    if (!value)
        refuse(text, "a whole number from 0 to 18,446,744,073,709,551,615");
    return *value;
}

double parseNumber(std::string_view text, const Range &range)
{
    const auto value = parsed<double>(text);
    if (!value || !range.contains(*value))
        refuse(text, "a number " + range.text() + (hasDecimalComma(text) ? " with a decimal point" : ""));
    return *value;
}

std::array<int, 3> parseFilters(std::string_view text)
{
    const std::vector<std::string_view> parts = splitAtCommas(text);
    std::array<int, 3> filters{};
    if (parts.size() != filters.size())
        refuse(text, "three whole numbers separated by commas, such as 32,64,128");
    for (std::size_t i = 0; i < filters.size(); ++i)
        filters[i] = parseWhole(parts[i], 1, 1024);
    return filters;
}

Augmentation parseAugmentation(std::string_view text)
{
    Augmentation augmentation;
    if (text == "none")
        return augmentation;
    for (const std::string_view part : splitAtCommas(text)) {
        const std::size_t equals = part.find('=');
        if (part == "horizontal-flip")
            augmentation.horizontalFlip = true;
        else if (parsed<double>(part))
            refuse(part, "an augmentation after the comma; numbers take a decimal point");
        else if (equals == std::string_view::npos)
            refuse(part, "an augmentation such as rotation=15, width-shift=0.1, horizontal-flip or none");
        else
            change(augmentation, part.substr(0, equals), part.substr(equals + 1));
    }
    return augmentation;
}

void refuseChoice(std::string_view text, const std::vector<std::string> &allowed)
{
    refuse(text, listed(allowed));
}

std::function<std::string(const std::string &)> checkedBy(std::function<void(const std::string &)> parse)
{
    return [parse = std::move(parse)](const std::string &text) -> std::string {
        try {
            parse(text);
            return {};
        } catch (const std::invalid_argument &refusal) {
            return refusal.what();
        }
    };
}

} // namespace digitlab::cli
