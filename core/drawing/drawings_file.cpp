// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/drawings_file.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/json_field.h"
#include "core/data/user_labels.h"
#include "core/drawing/quick_draw.h"

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;

double numberOf(const json &value, const char *expected)
{
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        throw std::runtime_error(expected);
    return value.get<double>();
}

Point pointOf(const json &value, const char *expected)
{
    if (!value.is_array() || value.size() != 2)
        throw std::runtime_error(expected);
    return {numberOf(value[0], expected), numberOf(value[1], expected)};
}

Stroke strokeOf(const json &value)
{
    constexpr const char *expected = "expected each stroke as a list of points [x, y]";
    if (!value.is_array())
        throw std::runtime_error(expected);
    Stroke stroke;
    stroke.reserve(value.size());
    for (const json &point : value)
        stroke.push_back(pointOf(point, expected));
    return stroke;
}

std::string labelOf(const json &value)
{
    constexpr const char *expected = "expected \"label\" as a whole number from 0 to 9 or as the name of another class";
    if (value.is_number_integer() && value >= 0 && value <= 9)
        return std::to_string(value.get<int>());
    if (!value.is_string() || value.get_ref<const std::string &>().empty() || isDigitLabel(value))
        throw std::runtime_error(expected);
    return value.get<std::string>();
}

json jsonLabel(const std::string &label)
{
    return isDigitLabel(label) ? json(label.front() - '0') : json(label);
}

Drawing drawingOf(const json &object)
{
    if (!object.is_object() || !object.contains("canvas") || !object.contains("strokes"))
        throw std::runtime_error(R"(expected an object with "canvas" and "strokes")");
    constexpr const char *canvas = "expected \"canvas\" as [width, height], both above 0";
    const Point size = pointOf(object["canvas"], canvas);
    if (size.x <= 0 || size.y <= 0)
        throw std::runtime_error(canvas);

    Drawing drawing;
    drawing.width = size.x;
    drawing.height = size.y;
    if (!object["strokes"].is_array())
        throw std::runtime_error("expected \"strokes\" as a list of strokes");
    for (const json &stroke : object["strokes"])
        drawing.strokes.push_back(strokeOf(stroke));
    if (object.contains("label") && !object["label"].is_null())
        drawing.label = labelOf(object["label"]);
    return drawing;
}

/// Whole numbers without ".0", as tablets and mice give them.
json jsonNumber(double value)
{
    constexpr double largest = 9007199254740992.0; // 2^53
    if (std::abs(value) < largest && value == std::floor(value))
        return static_cast<std::int64_t>(value);
    return value;
}

json jsonPair(double first, double second)
{
    return json::array({jsonNumber(first), jsonNumber(second)});
}

/// JSON has no word for values that are not finite: such points are left out.
json jsonPoints(const Stroke &stroke)
{
    json points = json::array();
    for (const Point &point : stroke) {
        if (std::isfinite(point.x) && std::isfinite(point.y))
            points.push_back(jsonPair(point.x, point.y));
    }
    return points;
}

} // namespace

std::vector<Drawing> readDrawings(const std::filesystem::path &file)
{
    std::vector<Drawing> drawings;
    forEachLine(file, [&](std::string_view line) { drawings.push_back(drawingFromLine(line)); });
    return drawings;
}

void writeDrawings(const std::filesystem::path &file, const std::vector<Drawing> &drawings)
{
    std::string content;
    for (const Drawing &drawing : drawings)
        content += drawingLine(drawing) + '\n';
    writeFileAtomically(file, content);
}

Drawing drawingFromLine(std::string_view line)
{
    const json object = parsedJson(line, "expected one complete JSON object per line");
    return isQuickDraw(object) ? quickDrawing(object) : drawingOf(object);
}

std::string drawingLine(const Drawing &drawing)
{
    nlohmann::ordered_json object;
    if (drawing.label)
        object["label"] = jsonLabel(*drawing.label);
    object["canvas"] = jsonPair(drawing.width, drawing.height);
    json strokes = json::array();
    for (const Stroke &stroke : drawing.strokes)
        strokes.push_back(jsonPoints(stroke));
    object["strokes"] = strokes;
    return object.dump();
}

} // namespace digitlab
