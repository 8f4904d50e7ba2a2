#include "ui/message_bar.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(MessageBar, IsHiddenUntilThereIsSomethingToSay)
{
    QWidget page;
    MessageBar bar(&page);
    EXPECT_FALSE(bar.isVisibleTo(&page));

    bar.showMessage(MessageKind::Error, QStringLiteral("a.png is cut short."));
    EXPECT_TRUE(bar.isVisibleTo(&page));
    EXPECT_EQ(bar.text(), QStringLiteral("a.png is cut short."));
    EXPECT_FALSE(bar.findChild<QPushButton *>()->isVisibleTo(&page));
}

TEST(MessageBar, ItsButtonAndItsCrossSayWhatTheUserWants)
{
    QWidget page;
    MessageBar bar(&page);
    int undone = 0;
    bar.offer(MessageKind::Notice, QStringLiteral("Final was removed."), QStringLiteral("Undo"), [&] { ++undone; });
    page.show();
    QSignalSpy closed(&bar, &MessageBar::closed);

    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(undone, 1);
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_TRUE(bar.text().isEmpty());
}

TEST(MessageBar, AnOfferIsItsOwnMessagesAlone)
{
    QWidget page;
    MessageBar bar(&page);
    int cancelled = 0;
    bar.offer(MessageKind::Notice, QStringLiteral("Writing."), QStringLiteral("Cancel"), [&] { ++cancelled; });
    bar.findChild<QPushButton *>()->click();
    EXPECT_EQ(cancelled, 1);
    EXPECT_FALSE(bar.findChild<QPushButton *>()->isVisibleTo(&page)) << "it is taken up once";

    int undone = 0;
    bar.offer(MessageKind::Notice, QStringLiteral("Final was removed."), QStringLiteral("Undo"), [&] { ++undone; });
    bar.findChild<QPushButton *>()->click();
    EXPECT_EQ(cancelled, 1);
    EXPECT_EQ(undone, 1);
}

TEST(MessageBar, WhatAnOfferDoesMayShowTheNextMessage)
{
    MessageBar bar;
    bar.offer(MessageKind::Notice, QStringLiteral("Final was removed."), QStringLiteral("Undo"),
        [&] { bar.showMessage(MessageKind::Success, QStringLiteral("Final is back.")); });
    bar.findChild<QPushButton *>()->click();
    EXPECT_EQ(bar.text(), QStringLiteral("Final is back."));
}

TEST(MessageBar, ShowsTextAsItIs)
{
    MessageBar bar;
    bar.showMessage(MessageKind::Error, QStringLiteral("<b>x</b>.png: no picture"));
    EXPECT_EQ(bar.text(), QStringLiteral("<b>x</b>.png: no picture"));
}

TEST(MessageBar, WhatIsAddedLeavesAWarningAWarningAndKeepsItsButton)
{
    QWidget page;
    MessageBar bar(&page);
    int done = 0;
    bar.offer(MessageKind::Warning, QStringLiteral("The disk is full."), QStringLiteral("Try again"), [&] { ++done; });
    bar.append(QStringLiteral("It reads 7 of 9 of my digits."));
    EXPECT_EQ(bar.kind(), MessageKind::Warning);
    EXPECT_EQ(bar.text(), QStringLiteral("The disk is full. It reads 7 of 9 of my digits."));
    EXPECT_EQ(bar.accessibleName(), bar.text());
    bar.findChild<QPushButton *>()->click();
    EXPECT_EQ(done, 1);
}

TEST(MessageBar, OffersAListOfWhichOneIsDoneOnce)
{
    MessageBar bar;
    QString done;
    bar.offerChoices(MessageKind::Error, QStringLiteral("Two lie inside."), QStringLiteral("Open..."),
        {{QStringLiteral("first & last"), [&] { done += QStringLiteral("1"); }},
            {QStringLiteral("second"), [&] { done += QStringLiteral("2"); }}});
    QMenu *menu = nullptr;
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        menu = button->menu() ? button->menu() : menu;
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions()[0]->text(), QStringLiteral("first && last")) << "no letter of it is a shortcut";
    menu->actions()[1]->trigger();
    EXPECT_EQ(done, QStringLiteral("2"));
    bar.showMessage(MessageKind::Notice, QStringLiteral("Done."));
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        EXPECT_FALSE(button->menu()) << "the next message has no list";
}

} // namespace digitlab::ui
