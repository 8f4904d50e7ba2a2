// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/message_bar.h"

#include "ui/style/message_text.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
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

TEST(MessageBar, ASuccessGoesByItselfUnlessItOffersSomething)
{
    MessageBar bar;
    auto *leaving = bar.findChild<QTimer *>();
    for (const MessageKind kind : {MessageKind::Notice, MessageKind::Warning, MessageKind::Error}) {
        bar.showMessage(kind, QStringLiteral("It is written."));
        EXPECT_FALSE(leaving->isActive());
    }
    bar.showMessage(MessageKind::Success, QStringLiteral("It is written."));
    ASSERT_TRUE(leaving->isActive());
    EXPECT_GE(leaving->interval(), 10'000) << "time to read it";
    leaving->start(0);
    EXPECT_TRUE(QTest::qWaitFor([&bar] { return bar.isHidden(); }));

    bar.offer(MessageKind::Success, QStringLiteral("One digit was imported."), QStringLiteral("Undo"), [] {});
    EXPECT_FALSE(leaving->isActive());
}

TEST(MessageBar, ShowsTextAsItIs)
{
    MessageBar bar;
    bar.showMessage(MessageKind::Error, QStringLiteral("<b>x</b>.png: no image"));
    EXPECT_EQ(bar.text(), QStringLiteral("<b>x</b>.png: no image"));
}

TEST(MessageBar, ALongMessageWrapsAndScrollsWhereItWouldTakeThePagesRoom)
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *content = new QWidget;
    content->setMinimumHeight(200);
    layout->addWidget(content, 1);
    auto *bar = new MessageBar;
    layout->addWidget(bar);
    page.resize(420, 480);
    page.show();
    const auto lines = [&] { return bar->height() / bar->fontMetrics().lineSpacing(); };

    bar->showMessage(MessageKind::Notice, QStringLiteral("Done."));
    QCoreApplication::processEvents();
    EXPECT_LE(lines(), 3);
    auto *text = bar->findChild<MessageText *>();
    EXPECT_EQ(text->focusPolicy(), Qt::NoFocus) << "Tab does not stop where nothing scrolls";

    bar->offer(MessageKind::Error, QStringLiteral("digits: no class folders lie in it. ").repeated(3),
        QStringLiteral("Look inside"), [] {});
    QCoreApplication::processEvents();
    EXPECT_EQ(text->verticalScrollBar()->maximum(), 0) << "a few lines are shown whole";

    bar->offer(MessageKind::Error, QStringLiteral("digits: no class folders lie in it. ").repeated(40),
        QStringLiteral("Look inside"), [] {});
    QCoreApplication::processEvents();
    EXPECT_LE(lines(), 12) << "eight short ones, and the button";
    EXPECT_GT(text->verticalScrollBar()->maximum(), 0);
    EXPECT_TRUE(text->focusPolicy() & Qt::TabFocus) << "it is scrolled by keyboard, too";
    EXPECT_LE(bar->geometry().bottom(), page.height()) << "the bar stays in view";
    EXPECT_GE(content->height(), 200);
}

TEST(MessageBar, ItsButtonStandsUnderTheTextWhereTheBarIsNarrow)
{
    MessageBar bar;
    bar.resize(320, 120);
    bar.offer(MessageKind::Notice, QStringLiteral("Final was broken off when the program ended. It can be resumed."),
        QStringLiteral("Resume"), [] {});
    QCoreApplication::processEvents();
    const auto *text = bar.findChild<MessageText *>();
    const auto *action = bar.findChild<QPushButton *>();
    const auto top = [&bar](const QWidget *part) { return part->mapTo(&bar, QPoint()).y(); };
    EXPECT_GE(top(action), top(text) + text->height());
    bar.resize(900, 120);
    QCoreApplication::processEvents();
    EXPECT_LT(top(action), top(text) + text->height());
}

TEST(MessageBar, ShowsWhatNamesHideAsPlainText)
{
    MessageBar bar;
    bar.showMessage(MessageKind::Error, QStringLiteral("7\u202Egnp.exe\u0007: no image\nand b.png"));
    EXPECT_EQ(bar.text(), QStringLiteral("7\\u202Egnp.exe\\x07: no image\nand b.png"));
}

TEST(MessageBar, WhatIsAddedLeavesAWarningAWarningAndKeepsItsButton)
{
    QWidget page;
    MessageBar bar(&page);
    int done = 0;
    bar.offer(MessageKind::Warning, QStringLiteral("The disk is full."), QStringLiteral("Try again"), [&] { ++done; });
    bar.append(QStringLiteral("My digits: 7 of 9 predicted correctly."));
    EXPECT_EQ(bar.kind(), MessageKind::Warning);
    EXPECT_EQ(bar.text(), QStringLiteral("The disk is full. My digits: 7 of 9 predicted correctly."));
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
