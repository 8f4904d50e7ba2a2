// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/point.h"

#include <span>
#include <string>

namespace digitlab {

/// Colours by their part in a figure. Each is written as an attribute for light paper and as a class of that name, so
/// that a page may show it on dark paper.
enum class FigureColour {
    Page,
    Ink,
    Muted,
    Axis,
    Grid,
    First,
    Second,
    Third,
    Fourth,
    FirstBand,
    SecondBand,
    ThirdBand,
    FourthBand
};

enum class TextAnchor { Start, Middle, End };

struct TextStyle {
    TextAnchor anchor = TextAnchor::Start;
    FigureColour colour = FigureColour::Ink;
    double size = 12;
    double turned = 0;       ///< degrees, clockwise
    std::string fixedFill{}; ///< "#ffffff", where the colour must stay whatever the page is
    std::string tooltip{};   ///< under the pointer, where the program that shows it can
};

struct LineStyle {
    FigureColour colour = FigureColour::Axis;
    double width = 1;
    std::string dashes{}; ///< as stroke-dasharray; empty: solid
};

/// An SVG image that grows element by element; x right, y down, in pixels. It needs neither styles nor fonts of its
/// own, so that any program that reads SVG Tiny 1.2 shows it.
class SvgDrawing
{
public:
    /// `title` is what screen readers say.
    SvgDrawing(double width, double height, const std::string &title);

    void text(Point at, const std::string &text, const TextStyle &style = {});
    void line(Point from, Point to, const LineStyle &style = {});
    void polyline(std::span<const Point> points, const LineStyle &style);
    void dot(Point at, double radius, FigureColour colour);
    /// Filled, half transparent.
    void polygon(std::span<const Point> points, FigureColour colour);
    /// Filled with a colour that stays, "#00224e".
    void rectangle(Point corner, double width, double height, const std::string &fill, const std::string &tooltip = {});

    std::string str() const { return m_svg + "</svg>\n"; }

private:
    std::string m_svg;
};

} // namespace digitlab
