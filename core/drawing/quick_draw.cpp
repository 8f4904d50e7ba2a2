// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/quick_draw.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr double simplifiedSide = 256;
constexpr const char *expectedQuickStroke
    = "expected each stroke of \"drawing\" as two lists of as many numbers, [[x, ...], [y, ...]]";

bool areCoordinates(const json &list)
{
    return list.is_array() && std::ranges::all_of(list, [](const json &value) {
        return value.is_number() && std::isfinite(value.get<double>());
    });
}

Stroke quickStroke(const json &lists)
{
    const bool isStroke = lists.is_array() && (lists.size() == 2 || lists.size() == 3) && areCoordinates(lists[0])
        && areCoordinates(lists[1]) && lists[0].size() == lists[1].size();
    if (!isStroke)
        throw std::runtime_error(expectedQuickStroke);
    Stroke stroke;
    for (std::size_t i = 0; i < lists[0].size(); ++i)
        stroke.push_back({lists[0][i].get<double>(), lists[1][i].get<double>()});
    return stroke;
}

} // namespace

bool isQuickDraw(const json &object)
{
    return object.is_object() && object.contains("drawing") && !object.contains("strokes");
}

Drawing quickDrawing(const json &object)
{
    if (!object["drawing"].is_array())
        throw std::runtime_error("expected \"drawing\" as a list of strokes");
    Drawing drawing{.width = simplifiedSide, .height = simplifiedSide};
    for (const json &lists : object["drawing"])
        drawing.strokes.push_back(quickStroke(lists));
    for (const Stroke &stroke : drawing.strokes) {
        for (const Point &point : stroke) { // raw ones can be larger
            drawing.width = std::max(drawing.width, point.x + 1);
            drawing.height = std::max(drawing.height, point.y + 1);
        }
    }
    if (const auto word = object.find("word"); word != object.end()) {
        if (!word->is_string() || word->get_ref<const std::string &>().empty())
            throw std::runtime_error("expected \"word\" as the name of a class");
        drawing.label = word->get<std::string>();
    }
    return drawing;
}

} // namespace digitlab
