// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/crisp_image.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(CrispImage, GrowsByWholeNumbersAndStandsInTheMiddle)
{
    EXPECT_EQ(crispRect({28, 28}, {0, 0, 100, 90}, 1), QRect(8, 3, 84, 84));
    EXPECT_EQ(crispRect({28, 28}, {0, 0, 100, 90}, 1.5).width(), 75) << "four screen pixels each";
    EXPECT_EQ(crispRect({100, 50}, {0, 0, 50, 50}, 1).size(), QSize(50, 25)) << "larger pictures shrink";
    EXPECT_TRUE(crispRect({}, {0, 0, 50, 50}, 1).isNull());
}

TEST(CrispImage, MixesNoNeighbouringPixels)
{
    QImage board(2, 2, QImage::Format_Grayscale8);
    board.fill(0);
    board.scanLine(0)[0] = 255;
    QImage seen(20, 20, QImage::Format_RGB32);
    QPainter painter(&seen);
    paintCrisp(painter, seen.rect(), board);
    painter.end();

    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x)
            ASSERT_EQ(qGray(seen.pixel(x, y)), x < 10 && y < 10 ? 255 : 0) << x << ", " << y;
}

} // namespace
} // namespace digitlab::ui
