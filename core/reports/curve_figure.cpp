// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/curve_figure.h"

#include "core/base/number_text.h"
#include "core/evaluation/class_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace digitlab {

namespace {

constexpr double width = 460;
constexpr double plotHeight = 220;
constexpr double plotLeft = 58;
constexpr double right = 16;
constexpr double plotTop = 34;
constexpr double legendLine = 18;

struct ValueRange {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool empty() const { return low > high; }
};

/// Colour, dash and marker go together, so that none of them is needed alone.
LineStyle styleOf(std::size_t curve)
{
    constexpr std::array curveColours{
        FigureColour::First, FigureColour::Second, FigureColour::Third, FigureColour::Fourth};
    constexpr std::array dashes{"", "7 3", "2 3", "9 3 2 3"};
    return {curveColours[curve % curveColours.size()], 2, dashes[curve % dashes.size()]};
}

/// That of the curve, for a surface.
FigureColour bandColourOf(std::size_t curve)
{
    constexpr std::array colours{
        FigureColour::FirstBand, FigureColour::SecondBand, FigureColour::ThirdBand, FigureColour::FourthBand};
    return colours[curve % colours.size()];
}

/// With the middle left out where it would leave the figure.
std::string shortened(const std::string &text, int longest)
{
    return classLabels({text}, longest).front();
}

/// Draws one figure; holds the map from values to places.
class CurvePlot
{
public:
    explicit CurvePlot(const CurveFigure &figure)
        : m_figure(figure)
        , m_svg(width, plotTop + plotHeight + 44 + legendLine * static_cast<double>(figure.curves.size()) + 6,
              figure.title)
    {
        findRanges();
    }

    std::string draw()
    {
        constexpr int longestTitle = 50; // characters in the figure's width
        m_svg.text({plotLeft, 20}, shortened(m_figure.title, longestTitle), {.size = 14});
        drawAxes();
        for (std::size_t i = 0; i < m_figure.curves.size(); ++i)
            drawBand(m_figure.curves[i], i);
        for (std::size_t i = 0; i < m_figure.curves.size(); ++i)
            drawCurve(m_figure.curves[i], i);
        drawLegend();
        return m_svg.str();
    }

private:
    void findRanges()
    {
        ValueRange x, y;
        for (const FigureCurve &curve : m_figure.curves)
            for (const auto *points : {&curve.points, &curve.low, &curve.high})
                for (const Point &point : *points) {
                    x.include(point.x);
                    if (!isLogarithmic() || point.y > 0)
                        y.include(point.y);
                }
        m_lastX = x.empty() ? 2 : std::max(x.high, 2.0);
        m_yTicks = isLogarithmic() ? logarithmicTicks(y.low, y.high) : linearTicks(y);
    }

    std::vector<double> linearTicks(const ValueRange &y) const
    {
        if (!isPercent())
            return y.empty() ? axisTicks(0, 1) : axisTicks(0, y.high);
        std::vector<double> ticks = y.empty() ? axisTicks(0, 1) : axisTicks(y.low > 0.6 ? y.low : 0, y.high);
        std::erase_if(ticks, [](double tick) { return tick < -1e-9 || tick > 1 + 1e-9; });
        return ticks.size() < 2 ? std::vector<double>{0, 0.5, 1} : ticks;
    }

    bool isPercent() const { return m_figure.unit == AxisUnit::Percent; }
    bool isLogarithmic() const { return m_figure.scale == AxisScale::Logarithmic && !isPercent(); }

    Point place(const Point &value) const
    {
        const auto onScale = [this](double y) {
            return isLogarithmic() ? std::log10(std::clamp(y, m_yTicks.front(), m_yTicks.back())) : y;
        };
        const double lowest = onScale(m_yTicks.front());
        const double x = (value.x - 1) / (m_lastX - 1);
        const double y = (onScale(value.y) - lowest) / (onScale(m_yTicks.back()) - lowest);
        return {plotLeft + x * (width - plotLeft - right), plotTop + (1 - y) * plotHeight};
    }

    void drawAxes()
    {
        const AxisScale scale = isLogarithmic() ? AxisScale::Logarithmic : AxisScale::Linear;
        const std::vector<std::string> labels = tickLabels(m_yTicks, scale, isPercent() ? 100 : 1);
        for (std::size_t i = 0; i < m_yTicks.size(); ++i) {
            const double y = place({1, m_yTicks[i]}).y;
            m_svg.line({plotLeft, y}, {width - right, y}, {.colour = FigureColour::Grid});
            m_svg.text({plotLeft - 6, y + 4}, labels[i],
                {.anchor = TextAnchor::End, .colour = FigureColour::Muted, .size = 11});
        }
        drawEpochs();
        m_svg.text({14, plotTop + plotHeight / 2}, m_figure.yTitle + (isPercent() ? " (%)" : ""),
            {.anchor = TextAnchor::Middle, .colour = FigureColour::Muted, .turned = -90});
    }

    void drawEpochs()
    {
        const double bottom = plotTop + plotHeight;
        m_svg.line({plotLeft, plotTop}, {plotLeft, bottom});
        m_svg.line({plotLeft, bottom}, {width - right, bottom});
        std::vector<double> ticks = axisTicks(0, m_lastX);
        if (ticks.size() > 1 && ticks[1] <= 1)
            ticks.erase(ticks.begin());
        ticks.front() = 1;
        for (const double tick : ticks) {
            if (tick != std::floor(tick) || tick < 1 || tick > m_lastX)
                continue;
            const double x = place({tick, m_yTicks.front()}).x;
            m_svg.line({x, bottom}, {x, bottom + 4});
            m_svg.text({x, bottom + 17}, decimal(tick, 0),
                {.anchor = TextAnchor::Middle, .colour = FigureColour::Muted, .size = 11});
        }
        m_svg.text({plotLeft + (width - plotLeft - right) / 2, bottom + 34}, "Epoch",
            {.anchor = TextAnchor::Middle, .colour = FigureColour::Muted});
    }

    void drawBand(const FigureCurve &curve, std::size_t index)
    {
        std::vector<Point> outline;
        for (const Point &point : curve.low)
            if (std::isfinite(point.y))
                outline.push_back(place(point));
        for (auto point = curve.high.rbegin(); point != curve.high.rend(); ++point)
            if (std::isfinite(point->y))
                outline.push_back(place(*point));
        if (outline.size() > 2) // a single epoch has no area
            m_svg.polygon(outline, bandColourOf(index));
    }

    void drawCurve(const FigureCurve &curve, std::size_t index)
    {
        std::vector<Point> places;
        for (const Point &point : curve.points)
            if (std::isfinite(point.y))
                places.push_back(place(point));
        if (places.size() == 1)
            m_svg.dot(places.front(), 3, styleOf(index).colour);
        else if (!places.empty())
            m_svg.polyline(places, styleOf(index));
    }

    void drawLegend()
    {
        constexpr int longestName = 56; // characters in the figure's width
        double y = plotTop + plotHeight + 52;
        for (std::size_t i = 0; i < m_figure.curves.size(); ++i, y += legendLine) {
            m_svg.line({plotLeft, y - 4}, {plotLeft + 30, y - 4}, styleOf(i));
            const std::string &name = m_figure.curves[i].name;
            const std::string shown = shortened(name, longestName);
            m_svg.text({plotLeft + 38, y}, shown, {.tooltip = shown == name ? std::string() : name});
        }
    }

    const CurveFigure &m_figure;
    SvgDrawing m_svg;
    std::vector<double> m_yTicks;
    double m_lastX = 2;
};

} // namespace

std::string curveSvg(const CurveFigure &figure)
{
    return CurvePlot(figure).draw();
}

} // namespace digitlab
