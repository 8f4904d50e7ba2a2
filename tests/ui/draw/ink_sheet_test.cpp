// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/ink_sheet.h"

#include <QImage>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(InkSheet, HasExactlyTheScreensPixels)
{
    InkSheet sheet;
    sheet.resize(100, 1.5);

    EXPECT_EQ(sheet.pixmap().size(), QSize(150, 150));
    EXPECT_EQ(sheet.side(), 100);
}

TEST(InkSheet, ConvertsBetweenItsPixelsAndTheCanvas)
{
    InkSheet sheet;
    sheet.resize(250, 1);

    EXPECT_EQ(sheet.toCanvas({10.25, 20}), (Point{20.5, 40}));
    EXPECT_EQ(sheet.toCanvas({-5, 300}), (Point{0, 500})) << "beyond the sheet is its edge";
    EXPECT_EQ(sheet.toSheet({500, 250}), QPointF(250, 125));
}

TEST(InkSheet, TellsWhatAPointChangedAndChangesNothingElse)
{
    InkSheet sheet;
    sheet.resize(250, 1);
    sheet.setPen(Qt::black, 20);
    const QRect dirty = sheet.drawLastPoint({{100, 100}, {200, 100}});

    const QImage ink = sheet.pixmap().toImage();
    EXPECT_EQ(qAlpha(ink.pixel(75, 50)), 255);
    for (int y = 0; y < 250; ++y)
        for (int x = 0; x < 250; ++x)
            ASSERT_TRUE(dirty.contains(x, y) || qAlpha(ink.pixel(x, y)) == 0) << x << ", " << y;
}

TEST(InkSheet, NeedsNoPoint)
{
    InkSheet sheet;
    sheet.resize(0, 1);

    EXPECT_TRUE(sheet.drawLastPoint({}).isNull());
}

} // namespace
} // namespace digitlab::ui
