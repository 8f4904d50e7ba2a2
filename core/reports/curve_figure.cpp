#include "core/reports/curve_figure.h"

#include "core/evaluation/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace digitlab {

namespace {

constexpr double width = 460;
constexpr double plotHeight = 220;
constexpr double left = 58;
constexpr double right = 16;
constexpr double top = 34;
constexpr double legendLine = 18;

struct Range {
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

/// Draws one figure; holds the map from values to places.
class CurvePlot
{
public:
    explicit CurvePlot(const CurveFigure &figure)
        : m_figure(figure)
        , m_svg(width, top + plotHeight + 44 + legendLine * static_cast<double>(figure.curves.size()) + 6, figure.title)
    {
        findRanges();
    }

    std::string draw()
    {
        m_svg.text({left, 20}, m_figure.title, {.size = 14});
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
        Range x, y;
        for (const FigureCurve &curve : m_figure.curves)
            for (const auto *points : {&curve.points, &curve.low, &curve.high})
                for (const Point &point : *points) {
                    x.include(point.x);
                    y.include(point.y);
                }
        const bool percent = m_figure.unit == AxisUnit::Percent;
        m_yTicks = y.empty() ? axisTicks(0, 1) : axisTicks(percent && y.low > 0.6 ? y.low : 0, y.high);
        if (percent) {
            std::erase_if(m_yTicks, [](double tick) { return tick < -1e-9 || tick > 1 + 1e-9; });
            if (m_yTicks.size() < 2)
                m_yTicks = {0, 0.5, 1};
        }
        m_lastX = x.empty() ? 2 : std::max(x.high, 2.0);
    }

    Point place(const Point &value) const
    {
        const double x = (value.x - 1) / (m_lastX - 1);
        const double y = (value.y - m_yTicks.front()) / (m_yTicks.back() - m_yTicks.front());
        return {left + x * (width - left - right), top + (1 - y) * plotHeight};
    }

    void drawAxes()
    {
        const bool percent = m_figure.unit == AxisUnit::Percent;
        const double step = m_yTicks[1] - m_yTicks[0];
        const int digits = std::max(0, static_cast<int>(std::ceil(-std::log10(percent ? 100 * step : step) - 1e-9)));
        for (const double tick : m_yTicks) {
            const double y = place({1, tick}).y;
            m_svg.line({left, y}, {width - right, y}, {.colour = FigureColour::Grid});
            m_svg.text({left - 6, y + 4}, decimal(percent ? 100 * tick : tick, digits),
                {.anchor = TextAnchor::End, .colour = FigureColour::Muted, .size = 11});
        }
        drawEpochs();
        m_svg.text({14, top + plotHeight / 2}, m_figure.yTitle + (percent ? " (%)" : ""),
            {.anchor = TextAnchor::Middle, .colour = FigureColour::Muted, .turned = -90});
    }

    void drawEpochs()
    {
        const double bottom = top + plotHeight;
        m_svg.line({left, top}, {left, bottom});
        m_svg.line({left, bottom}, {width - right, bottom});
        std::vector<double> ticks = axisTicks(0, m_lastX);
        ticks.front() = 1;
        for (const double tick : ticks) {
            if (tick != std::floor(tick) || tick < 1 || tick > m_lastX)
                continue;
            const double x = place({tick, 0}).x;
            m_svg.line({x, bottom}, {x, bottom + 4});
            m_svg.text({x, bottom + 17}, decimal(tick, 0),
                {.anchor = TextAnchor::Middle, .colour = FigureColour::Muted, .size = 11});
        }
        m_svg.text({left + (width - left - right) / 2, bottom + 34}, "Epoch",
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
        double y = top + plotHeight + 52;
        for (std::size_t i = 0; i < m_figure.curves.size(); ++i, y += legendLine) {
            m_svg.line({left, y - 4}, {left + 30, y - 4}, styleOf(i));
            m_svg.text({left + 38, y}, m_figure.curves[i].name);
        }
    }

    const CurveFigure &m_figure;
    SvgDrawing m_svg;
    std::vector<double> m_yTicks;
    double m_lastX = 2;
};

} // namespace

std::vector<double> axisTicks(double low, double high)
{
    const double range = high - low;
    if (!std::isfinite(range) || range <= 0)
        return std::isfinite(low) && std::isfinite(high) ? std::vector<double>{low, low + 1}
                                                         : std::vector<double>{0, 1};
    const double rough = range / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double factor = rough / power;
    const double step = power * (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10);
    std::vector<double> ticks;
    const auto first = static_cast<long long>(std::floor(low / step + 1e-9));
    const auto last = static_cast<long long>(std::ceil(high / step - 1e-9));
    for (long long i = first; i <= last; ++i)
        ticks.push_back(static_cast<double>(i) * step);
    return ticks;
}

std::string curveSvg(const CurveFigure &figure)
{
    return CurvePlot(figure).draw();
}

} // namespace digitlab
