// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_grid_view.h"

#include "ui/style/theme.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class GridView : public testing::Test
{
protected:
    GridView()
    {
        view.setGrids({{QStringLiteral("one"), {2, 2, {-1, 0, 0.5F, 2}}}, {QStringLiteral("two"), {1, 1, {0}}}},
            ColourScale::Diverging, QStringLiteral("weight"));
        view.resize(400, 200);
    }

    ValueGridView view{QStringLiteral("Filters"), 40};
};

TEST_F(GridView, SharesOneScaleWithANeutralZero)
{
    EXPECT_EQ(view.highest(), 2);
    const QImage image = view.image(0);
    EXPECT_EQ(image.pixelColor(1, 0), diverging(0, view.palette()).toRgb());
    EXPECT_EQ(image.pixelColor(1, 1).rgb(), diverging(1, view.palette()).rgb());
    EXPECT_EQ(image.pixelColor(0, 0).rgb(), diverging(-0.5, view.palette()).rgb());
    EXPECT_EQ(view.image(1).pixelColor(0, 0).rgb(), diverging(0, view.palette()).rgb());
}

TEST_F(GridView, TellsTheNumberUnderThePointer)
{
    EXPECT_EQ(view.readOut({30, 30}), QStringLiteral("one, row 2, column 2: 2"));
    EXPECT_EQ(view.readOut({5, 25}), QStringLiteral("one, row 2, column 1: 0.5"));
    EXPECT_TRUE(view.readOut({390, 5}).isEmpty());
}

TEST_F(GridView, LeavesAsCsv)
{
    EXPECT_TRUE(view.toCsv().startsWith(QStringLiteral("picture,row,column,value\n\"one\",1,1,-1\n")));
}

TEST_F(GridView, SaysWhatItShows)
{
    EXPECT_EQ(view.accessibleName(), QStringLiteral("Filters"));
    EXPECT_EQ(view.accessibleDescription(), QStringLiteral("2 images, strongest value 2 weight"));
    EXPECT_FALSE(view.grab().isNull());
    view.clear();
    EXPECT_EQ(view.gridCount(), 0);
    EXPECT_FALSE(view.grab().isNull());
}

} // namespace
} // namespace digitlab::ui
