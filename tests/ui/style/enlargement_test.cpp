// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/enlargement.h"

#include "ui/style/boxes.h"

#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace digitlab::ui;

namespace {

/// A page with two buttons side by side.
struct PageOfTwo : testing::Test {
    PageOfTwo()
    {
        inRow(&page, 0, {{part, 1}, {other, 2}});
        page.resize(600, 400);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    QWidget page;
    QPushButton *part = new QPushButton;
    QPushButton *other = new QPushButton;
};

} // namespace

using EnlargementTest = PageOfTwo;

TEST_F(EnlargementTest, APartTakesThePageAndEscapeGivesItBack)
{
    const QRect place = part->geometry();
    Enlargement::toggle(*part);
    EXPECT_TRUE(Enlargement::isEnlarged(*part));
    EXPECT_EQ(part->parentWidget()->size(), page.size());
    page.resize(700, 400);
    EXPECT_EQ(part->parentWidget()->width(), 700);
    page.resize(600, 400);
    QTest::keyClick(part, Qt::Key_Escape);
    EXPECT_FALSE(Enlargement::isEnlarged(*part));
    QTest::qWait(0);
    EXPECT_EQ(part->geometry(), place);
    EXPECT_TRUE(part->hasFocus());
}

TEST_F(EnlargementTest, TogglingAgainOrGoingElsewhereGivesItBackToo)
{
    Enlargement::toggle(*part);
    Enlargement::toggle(*part);
    EXPECT_FALSE(Enlargement::isEnlarged(*part));
    Enlargement::toggle(*part);
    other->setFocus();
    EXPECT_FALSE(Enlargement::isEnlarged(*part));
    EXPECT_TRUE(other->hasFocus());
}
