// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include <QPalette>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(StyleSheet, HoldsColoursOfItsSchemeAndNoUnknownName)
{
    const Colours light = coloursFor(QPalette(Qt::white));
    const Colours dark = coloursFor(QPalette(Qt::black));

    EXPECT_TRUE(styleSheet(light).contains(light.accent.name()));
    EXPECT_TRUE(styleSheet(dark).contains(dark.accent.name()));
    EXPECT_FALSE(styleSheet(light).contains(QLatin1Char('@')));
    EXPECT_FALSE(styleSheet(light).contains(QStringLiteral("#000000"))); // what an unknown colour would become
}

} // namespace digitlab::ui
