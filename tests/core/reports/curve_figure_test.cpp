// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/curve_figure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <regex>

using namespace digitlab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

struct Text {
    double x = 0;
    double y = 0;
    bool endsThere = false;
    std::string words;
};

/// The level ones.
std::vector<Text> textsOf(const std::string &svg)
{
    static const std::regex form("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\" font-size=\"[0-9]+\" "
                                 "text-anchor=\"([a-z]+)\"[^>]*fill=\"[^\"]*\">([^<]*)<");
    std::vector<Text> texts;
    for (auto match = std::sregex_iterator(svg.begin(), svg.end(), form); match != std::sregex_iterator(); ++match)
        texts.push_back({std::stod((*match)[1]), std::stod((*match)[2]), (*match)[3] == "end", (*match)[4]});
    return texts;
}

/// The labels of the vertical axis, which end beside it.
std::vector<std::string> valueLabels(const std::string &svg)
{
    std::vector<std::string> labels;
    for (const Text &text : textsOf(svg))
        if (text.endsThere)
            labels.push_back(text.words);
    return labels;
}

CurveFigure lossOf(std::vector<Point> points, AxisScale scale)
{
    return {.title = "t", .yTitle = "Loss", .scale = scale, .curves = {{.name = "c", .points = std::move(points)}}};
}

} // namespace

TEST(CurveFigure, TheCurveOfADivergedRunStaysInItsFrame)
{
    for (const double highest : {3.4e17, 1.2e5, 7.7e300, 1.7e308, 2e-7})
        for (const AxisScale scale : {AxisScale::Linear, AxisScale::Logarithmic}) {
            const std::string svg = curveSvg(lossOf({{1, highest / 1e4}, {2, highest}, {3, highest / 3}}, scale));
            ASSERT_GE(valueLabels(svg).size(), 2U) << highest;
            for (const std::string &label : valueLabels(svg))
                EXPECT_LE(label.size(), 7U) << label; // as many have room left of the plot
            std::smatch points;
            ASSERT_TRUE(std::regex_search(svg, points, std::regex("<polyline[^>]*points=\"([^\"]*)\"")));
            const std::string places = points[1];
            const std::regex place("([0-9.e+-]+),([0-9.e+-]+)");
            for (auto at = std::sregex_iterator(places.begin(), places.end(), place); at != std::sregex_iterator();
                 ++at) {
                EXPECT_GE(std::stod((*at)[2]), 34 - 0.01) << highest;
                EXPECT_LE(std::stod((*at)[2]), 254 + 0.01) << highest;
            }
        }
}

TEST(CurveFigure, ALogarithmicAxisGivesEachPowerOfTenTheSameHeight)
{
    // From 100 down to 0.01: four powers of ten over the 220 pixels below y = 34.
    const std::string svg = curveSvg(lossOf({{1, 100}, {2, 1}, {3, 0.01}}, AxisScale::Logarithmic));
    EXPECT_THAT(svg, HasSubstr("points=\"58,34 251,144 444,254\""));
    EXPECT_THAT(valueLabels(svg), ElementsAre("0.01", "0.1", "1", "10", "100"));
}

TEST(CurveFigure, ALossOfZeroStandsOnTheLowerEdgeOfALogarithmicAxis)
{
    const std::string svg = curveSvg(lossOf({{1, 10}, {2, 1}, {3, 0}}, AxisScale::Logarithmic));
    EXPECT_THAT(svg, HasSubstr("444,254"));
    EXPECT_THAT(svg, Not(HasSubstr("inf")));
    EXPECT_THAT(svg, Not(HasSubstr("nan")));
    EXPECT_THAT(curveSvg(lossOf({{1, 0}, {2, -1}}, AxisScale::Logarithmic)), Not(HasSubstr("nan")));
}

TEST(CurveFigure, FractionsKeepTheirLinearAxis)
{
    CurveFigure figure = lossOf({{1, 0.25}, {2, 0.5}}, AxisScale::Linear);
    figure.unit = AxisUnit::Percent;
    const std::string linear = curveSvg(figure);
    figure.scale = AxisScale::Logarithmic;
    EXPECT_EQ(curveSvg(figure), linear);
}

TEST(CurveFigure, NamesEachEpochOnce)
{
    const std::string svg = curveSvg(lossOf({{1, 4}, {2, 3}, {3, 2}, {4, 1}}, AxisScale::Linear));
    int epochs = 0;
    for (const Text &text : textsOf(svg))
        epochs += text.y == 271 ? 1 : 0;
    EXPECT_EQ(epochs, 4);
}

TEST(CurveFigure, ALongTitleAndLongNamesStayInTheFigure)
{
    const std::string svg = curveSvg({.title = std::string(200, 'T'),
        .yTitle = "y",
        .curves = {{.name = std::string(300, 'n'), .points = {{1, 2.0}, {2, 1.0}}}}});
    for (const Text &text : textsOf(svg))
        EXPECT_LE(text.words.size(), 60U) << text.words;
}

TEST(CurveFigure, CarriesTitleAxesAndALegend)
{
    const std::string svg = curveSvg({.title = "Loss against epochs",
        .yTitle = "Loss",
        .curves = {{.name = "Training, Final, seed 7", .points = {{1, 2.0}, {2, 1.0}, {3, 0.5}}}}});

    for (const char *text : {">Loss against epochs<", ">Loss<", ">Epoch<", ">Training, Final, seed 7<", "<polyline"})
        EXPECT_THAT(svg, HasSubstr(text));
}

TEST(CurveFigure, DrawsValuesWhereTheAxesSay)
{
    // The plot spans y from 34 (2) to 254 (0) and x from 58 (epoch 1) to 444 (epoch 3).
    const std::string svg
        = curveSvg({.title = "t", .yTitle = "y", .curves = {{.name = "c", .points = {{1, 2.0}, {2, 1.0}, {3, 0.0}}}}});

    EXPECT_THAT(svg, HasSubstr("points=\"58,34 251,144 444,254\""));
}

TEST(CurveFigure, LeavesOutWhatIsNoNumberAndShowsASingleEpochAsADot)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::string svg
        = curveSvg({.title = "t", .yTitle = "y", .curves = {{.name = "c", .points = {{1, 1.0}, {2, nan}}}}});

    EXPECT_THAT(svg, HasSubstr("<circle"));
    EXPECT_THAT(svg, Not(HasSubstr("nan")));
    EXPECT_THAT(curveSvg({.title = "t", .yTitle = "y"}), Not(HasSubstr("nan")));
}

TEST(CurveFigure, EscapesNames)
{
    const std::string svg = curveSvg({.title = "<b>", .yTitle = "\"", .curves = {{.name = "</svg><script>"}}});

    EXPECT_THAT(svg, Not(HasSubstr("<script>")));
    EXPECT_THAT(svg, HasSubstr("&lt;/svg&gt;"));
}
