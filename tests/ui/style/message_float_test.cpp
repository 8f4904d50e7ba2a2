// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/message_float.h"

#include "ui/style/boxes.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

using namespace digitlab::ui;

TEST(MessageFloat, NothingMovesWhenAMessageComesAndGoes)
{
    QWidget page;
    auto *chart = new QLabel;
    inColumn(&page, 0, {{chart, 1}});
    auto *bar = new MessageBar;
    new MessageFloat(*bar, page);
    page.resize(900, 600);
    page.show();
    QTest::qWait(0);
    const QRect before = chart->geometry();
    EXPECT_FALSE(bar->isVisible());

    bar->showMessage(MessageKind::Notice, QStringLiteral("Final is trained."));
    QTest::qWait(0);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(chart->geometry(), before);
    EXPECT_TRUE(page.rect().contains(bar->geometry()));
    EXPECT_GT(bar->geometry().top(), page.height() / 2) << "what is read first stays in sight";
    bar->clear();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(chart->geometry(), before);
}

TEST(MessageFloat, StaysInTheCornerAndIsAsTallAsItsText)
{
    QWidget page;
    auto *bar = new MessageBar;
    new MessageFloat(*bar, page);
    page.resize(900, 600);
    page.show();
    bar->showMessage(MessageKind::Error, QStringLiteral("It failed."));
    QTest::qWait(0);
    const int low = bar->height();
    bar->showMessage(MessageKind::Error, QString(60, QLatin1Char('a')).replace(u'a', QStringLiteral("many words ")));
    QTest::qWait(0);
    EXPECT_GT(bar->height(), low);
    page.resize(400, 500);
    QTest::qWait(0);
    EXPECT_TRUE(page.rect().contains(bar->geometry()));
    EXPECT_NEAR(bar->geometry().bottom(), page.height(), 16);
}

TEST(MessageFloat, MakesWayForTheFocus)
{
    QWidget page;
    auto *field = new QLineEdit;
    inColumn(&page, 0, {boxSpace, field});
    auto *bar = new MessageBar;
    new MessageFloat(*bar, page);
    page.resize(900, 600);
    page.show();
    bar->showMessage(MessageKind::Notice, QStringLiteral("Final is trained."));
    field->setFocus();
    QTest::qWait(0);
    EXPECT_FALSE(bar->geometry().intersects(field->geometry()));
    EXPECT_TRUE(page.rect().contains(bar->geometry()));
}

TEST(MessageFloat, AMessageOfTwoLinesIsReadWithoutScrolling)
{
    QWidget page;
    auto *bar = new MessageBar;
    new MessageFloat(*bar, page);
    bar->showMessage(
        MessageKind::Notice, QStringLiteral("Final is trained: it correctly classifies 4 of 40 test images, 10.0 %."));
    page.resize(520, 600);
    page.show();
    EXPECT_EQ(bar->findChild<MessageText *>()->focusPolicy(), Qt::NoFocus);
}
