#include "core/reports/curve_figure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(CurveFigure, PutsTicksAtRoundPlacesAroundTheRange)
{
    EXPECT_THAT(axisTicks(0, 10), ElementsAre(0, 2, 4, 6, 8, 10));
    EXPECT_DOUBLE_EQ(axisTicks(0.61, 0.99).front(), 0.6);
    EXPECT_DOUBLE_EQ(axisTicks(0.61, 0.99).back(), 1.0);
    EXPECT_THAT(axisTicks(3, 3), ElementsAre(3, 4));
    EXPECT_THAT(axisTicks(0, std::numeric_limits<double>::infinity()), ElementsAre(0, 1));
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
