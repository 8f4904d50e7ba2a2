// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/colour_scale.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(ColourScale, EndsWhereItsColoursEnd)
{
    const QPalette palette;
    EXPECT_EQ(scaleColour(ColourScale::Sequential, 7, palette), cividis(1));
    EXPECT_EQ(scaleColour(ColourScale::Sequential, -1, palette), cividis(0));
    EXPECT_EQ(scaleColour(ColourScale::Diverging, -3, palette), diverging(-1, palette));
}

TEST(ColourScale, LegendRunsFromOneEndToTheOther)
{
    const QPalette palette;
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintColourLegend(painter, {0, 0, 240, 40}, ColourScale::Sequential, 5, QStringLiteral("unit"), palette);
    painter.end();
    EXPECT_EQ(image.pixelColor(1, 4).rgb(), cividis(1.0 / 239).rgb());
    EXPECT_EQ(image.pixelColor(238, 4).rgb(), cividis(238.0 / 239).rgb());
}

TEST(ColourScale, WritesValuesShort)
{
    EXPECT_EQ(valueText(0.254), QStringLiteral("0.25"));
    EXPECT_EQ(valueText(-126.6), QStringLiteral("-127"));
    EXPECT_EQ(valueText(99.6), QStringLiteral("100"));
    EXPECT_EQ(valueText(0.0000123), QStringLiteral("1.2e-05"));
}

} // namespace
} // namespace digitlab::ui
