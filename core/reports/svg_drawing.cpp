// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/svg_drawing.h"

#include "core/base/number_text.h"
#include "core/reports/markup.h"

#include <array>

namespace digitlab {

namespace {

struct NamedColour {
    const char *name;
    const char *value;
};

// The window's light colours; the first four are of Okabe and Ito's palette.
constexpr std::array<NamedColour, 13> colours{
    {{"page", "#ffffff"}, {"ink", "#1a1e24"}, {"muted", "#59626e"}, {"axis", "#59626e"}, {"grid", "#dde1e7"},
        {"first", "#0072b2"}, {"second", "#e69f00"}, {"third", "#d55e00"}, {"fourth", "#009e73"},
        {"first-band", "#0072b2"}, {"second-band", "#e69f00"}, {"third-band", "#d55e00"}, {"fourth-band", "#009e73"}}};

const NamedColour &named(FigureColour colour)
{
    return colours[static_cast<std::size_t>(colour)];
}

std::string number(double value)
{
    std::string text = decimal(value, 2);
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string attribute(const char *name, const std::string &value)
{
    return std::string(" ") + name + "=\"" + value + "\"";
}

std::string painted(const char *what, FigureColour colour)
{
    return attribute("class", named(colour).name) + attribute(what, named(colour).value);
}

std::string stroked(const LineStyle &style)
{
    return painted("stroke", style.colour) + attribute("stroke-width", number(style.width))
        + (style.dashes.empty() ? "" : attribute("stroke-dasharray", style.dashes));
}

std::string pointsText(std::span<const Point> points)
{
    std::string text;
    for (const Point &point : points)
        text += (text.empty() ? "" : " ") + number(point.x) + "," + number(point.y);
    return text;
}

const char *anchorName(TextAnchor anchor)
{
    return anchor == TextAnchor::Start ? "start" : anchor == TextAnchor::Middle ? "middle" : "end";
}

} // namespace

SvgDrawing::SvgDrawing(double width, double height, const std::string &title)
    : m_svg(R"(<svg xmlns="http://www.w3.org/2000/svg" role="img")" + attribute("width", number(width))
        + attribute("height", number(height)) + attribute("viewBox", "0 0 " + number(width) + " " + number(height))
        + attribute("font-family", "sans-serif") + ">\n<title>" + xmlEscaped(title) + "</title>\n<rect"
        + painted("fill", FigureColour::Page) + attribute("width", number(width)) + attribute("height", number(height))
        + "/>\n")
{
}

void SvgDrawing::text(Point at, const std::string &text, const TextStyle &style)
{
    if (!style.tooltip.empty())
        m_svg += "<g><title>" + xmlEscaped(style.tooltip) + "</title>";
    m_svg += "<text" + attribute("x", number(at.x)) + attribute("y", number(at.y))
        + attribute("font-size", number(style.size)) + attribute("text-anchor", anchorName(style.anchor))
        + (style.fixedFill.empty() ? painted("fill", style.colour) : attribute("fill", style.fixedFill));
    if (style.turned != 0)
        m_svg
            += attribute("transform", "rotate(" + number(style.turned) + " " + number(at.x) + " " + number(at.y) + ")");
    m_svg += ">" + xmlEscaped(text) + (style.tooltip.empty() ? "</text>\n" : "</text></g>\n");
}

void SvgDrawing::line(Point from, Point to, const LineStyle &style)
{
    m_svg += "<line" + attribute("x1", number(from.x)) + attribute("y1", number(from.y)) + attribute("x2", number(to.x))
        + attribute("y2", number(to.y)) + stroked(style) + "/>\n";
}

void SvgDrawing::polyline(std::span<const Point> points, const LineStyle &style)
{
    m_svg += R"(<polyline fill="none" stroke-linejoin="round")" + attribute("points", pointsText(points))
        + stroked(style) + "/>\n";
}

void SvgDrawing::dot(Point at, double radius, FigureColour colour)
{
    m_svg += "<circle" + attribute("cx", number(at.x)) + attribute("cy", number(at.y)) + attribute("r", number(radius))
        + painted("stroke", colour) + attribute("fill", "none") + "/>\n";
}

void SvgDrawing::polygon(std::span<const Point> points, FigureColour colour)
{
    m_svg
        += "<polygon fill-opacity=\"0.2\"" + attribute("points", pointsText(points)) + painted("fill", colour) + "/>\n";
}

void SvgDrawing::rectangle(
    Point corner, double width, double height, const std::string &fill, const std::string &tooltip)
{
    m_svg += "<rect" + attribute("x", number(corner.x)) + attribute("y", number(corner.y))
        + attribute("width", number(width)) + attribute("height", number(height)) + attribute("fill", fill);
    m_svg += tooltip.empty() ? "/>\n" : "><title>" + xmlEscaped(tooltip) + "</title></rect>\n";
}

} // namespace digitlab
