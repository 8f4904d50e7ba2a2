// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/matrix_figure.h"

#include "core/base/colour_map.h"
#include "core/evaluation/class_labels.h"
#include "core/reports/svg_drawing.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr double cellSide = 32;
constexpr double left = 74;
constexpr double top = 34;
constexpr int longestClassName = 8; // characters that fit beside the grid

struct Cell {
    std::string text;
    Rgb colour;
};

using CellAt = std::function<Cell(int actual, int predicted)>;

/// Names of several characters stand upright under the columns.
bool areTurned(const std::vector<std::string> &names)
{
    return std::ranges::any_of(names, [](const std::string &name) { return name.size() > 3; });
}

void drawNames(SvgDrawing &svg, const std::vector<std::string> &names, double side)
{
    const std::vector<std::string> labels = classLabels(names, longestClassName);
    const bool turned = areTurned(labels);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double middle = (static_cast<double>(i) + 0.5) * cellSide;
        const std::string tooltip = labels[i] == names[i] ? std::string() : names[i];
        svg.text({left - 8, top + middle + 4}, labels[i], {.anchor = TextAnchor::End, .tooltip = tooltip});
        svg.text({left + middle + (turned ? 4 : 0), top + side + (turned ? 8 : 17)}, labels[i],
            {.anchor = turned ? TextAnchor::End : TextAnchor::Middle,
                .turned = turned ? -90.0 : 0,
                .tooltip = tooltip});
    }
}

std::string gridSvg(const std::vector<std::string> &names, const std::string &title, const CellAt &cellAt)
{
    const auto classes = static_cast<int>(names.size());
    const double side = classes * cellSide;
    const double width = std::max(left + side + 16, 360.0);
    const double foot = areTurned(classLabels(names, longestClassName)) ? 96 : 50;
    SvgDrawing svg(width, top + side + foot, title);
    svg.text({16, 20}, title, {.size = 14});
    for (int actual = 0; actual < classes; ++actual)
        for (int predicted = 0; predicted < classes; ++predicted) {
            const Cell cell = cellAt(actual, predicted);
            const Point corner{left + predicted * cellSide, top + actual * cellSide};
            svg.rectangle(corner, cellSide, cellSide, hexText(cell.colour));
            svg.text({corner.x + cellSide / 2, corner.y + cellSide / 2 + 4}, cell.text,
                {.anchor = TextAnchor::Middle,
                    .size = cell.text.size() > 3 ? 10.0 : 12.0,
                    .fixedFill = hexText(textColourOn(cell.colour))});
        }
    drawNames(svg, names, side);
    svg.text({left + side / 2, top + side + foot - 10}, "Predicted class",
        {.anchor = TextAnchor::Middle, .colour = FigureColour::Muted});
    svg.text({14, top + side / 2}, "Actual class",
        {.anchor = TextAnchor::Middle, .colour = FigureColour::Muted, .turned = -90});
    return svg.str();
}

std::string signedText(int value)
{
    return value > 0 ? "+" + std::to_string(value) : value < 0 ? "−" + std::to_string(-value) : "0";
}

void requireNames(const ConfusionMatrix &matrix, const std::vector<std::string> &names)
{
    if (static_cast<int>(names.size()) != matrix.classCount())
        throw std::invalid_argument(std::to_string(names.size()) + " class names for a matrix of "
            + std::to_string(matrix.classCount()) + " classes");
}

} // namespace

std::string matrixSvg(
    const ConfusionMatrix &matrix, const std::vector<std::string> &classNames, const std::string &title)
{
    requireNames(matrix, classNames);
    return gridSvg(classNames, title, [&](int actual, int predicted) {
        const int count = matrix.count(actual, predicted);
        const int all = std::max(matrix.actualCount(actual), 1);
        return Cell{std::to_string(count), cividisColour(static_cast<double>(count) / all)};
    });
}

std::string differenceSvg(const ConfusionMatrix &a, const ConfusionMatrix &b,
    const std::vector<std::string> &classNames, const std::string &title)
{
    requireNames(a, classNames);
    requireNames(b, classNames);
    const auto change
        = [&](int actual, int predicted) { return b.count(actual, predicted) - a.count(actual, predicted); };
    int largest = 1;
    for (int actual = 0; actual < a.classCount(); ++actual)
        for (int predicted = 0; predicted < a.classCount(); ++predicted)
            largest = std::max(largest, std::abs(change(actual, predicted)));
    return gridSvg(classNames, title, [&](int actual, int predicted) {
        const int value = change(actual, predicted);
        return Cell{signedText(value), divergingColour(static_cast<double>(value) / largest)};
    });
}

} // namespace digitlab
