// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation_rail.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(NavigationRail, AClickChoosesAPage)
{
    NavigationRail rail;
    EXPECT_EQ(rail.addPage(QStringLiteral("data"), QStringLiteral("Data"), QString()), 0);
    EXPECT_EQ(rail.addPage(QStringLiteral("train"), QStringLiteral("Train"), QString()), 1);
    EXPECT_EQ(rail.page(), 0);

    QSignalSpy chosen(&rail, &NavigationRail::pageChosen);
    QTest::mouseClick(rail.findChildren<QToolButton *>().at(1), Qt::LeftButton);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
    EXPECT_EQ(rail.page(), 1);

    rail.setPage(0);
    EXPECT_EQ(rail.page(), 0);
    EXPECT_EQ(chosen.count(), 1); // told only what the user does
}

} // namespace digitlab::ui
