// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/matrix_figure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;

namespace {

ConfusionMatrix twoClasses(int right, int wrong)
{
    ConfusionMatrix matrix(2);
    for (int i = 0; i < right; ++i)
        matrix.add(0, 0);
    for (int i = 0; i < wrong; ++i)
        matrix.add(0, 1);
    return matrix;
}

} // namespace

TEST(MatrixFigure, WritesEveryCountIntoItsCell)
{
    const std::string svg = matrixSvg(twoClasses(17, 13), {"zero", "one"}, "Final, seed 3");

    for (const char *text :
        {">17<", ">13<", ">zero<", ">one<", ">Predicted class<", ">Actual class<", ">Final, seed 3<"})
        EXPECT_THAT(svg, HasSubstr(text));
}

TEST(MatrixFigure, ShowsADifferenceWithItsSign)
{
    const std::string svg = differenceSvg(twoClasses(17, 13), twoClasses(20, 10), {"0", "1"}, "d");

    EXPECT_THAT(svg, HasSubstr(">+3<"));
    EXPECT_THAT(svg, HasSubstr(">−3<"));
}

TEST(MatrixFigure, EscapesClassNamesAndCutsLongOnes)
{
    const std::string svg = matrixSvg(twoClasses(1, 1), {"<a>", std::string(500, 'x')}, "t");

    EXPECT_THAT(svg, HasSubstr("&lt;a&gt;"));
    EXPECT_THAT(svg, HasSubstr(">xxxx…xxx<"));
    EXPECT_THAT(svg, HasSubstr("<title>" + std::string(500, 'x') + "</title>")) << "whole under the pointer";
    EXPECT_THAT(svg, Not(HasSubstr("<a>")));
}

TEST(MatrixFigure, LeavesOutWhatAllClassNamesHaveInCommon)
{
    const std::string svg = matrixSvg(twoClasses(1, 1), {"Exemplar-0012", "Exemplar-0013"}, "t");

    EXPECT_THAT(svg, HasSubstr(">0012<"));
    EXPECT_THAT(svg, HasSubstr(">0013<"));
    EXPECT_THAT(svg, HasSubstr("<title>Exemplar-0013</title>"));
}

TEST(MatrixFigure, RefusesNamesThatDoNotFit)
{
    EXPECT_THROW(matrixSvg(twoClasses(1, 1), {"0"}, "t"), std::invalid_argument);
}
