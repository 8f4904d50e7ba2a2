#include "ui/message_bar.h"

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
    bar.showMessage(MessageKind::Notice, QStringLiteral("Final was removed."), QStringLiteral("Undo"));
    page.show();
    QSignalSpy action(&bar, &MessageBar::actionTriggered);
    QSignalSpy closed(&bar, &MessageBar::closed);

    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(action.count(), 1);
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_TRUE(bar.text().isEmpty());
}

TEST(MessageBar, AnOfferIsItsOwnMessagesAlone)
{
    QWidget page;
    MessageBar bar(&page);
    QSignalSpy action(&bar, &MessageBar::actionTriggered);
    int cancelled = 0;
    bar.offer(MessageKind::Notice, QStringLiteral("Writing."), QStringLiteral("Cancel"), [&] { ++cancelled; });
    bar.findChild<QPushButton *>()->click();
    EXPECT_EQ(cancelled, 1);
    EXPECT_EQ(action.count(), 0);

    bar.showMessage(MessageKind::Notice, QStringLiteral("Final was removed."), QStringLiteral("Undo"));
    bar.findChild<QPushButton *>()->click();
    EXPECT_EQ(cancelled, 1);
    EXPECT_EQ(action.count(), 1);
}

TEST(MessageBar, ShowsTextAsItIs)
{
    MessageBar bar;
    bar.showMessage(MessageKind::Error, QStringLiteral("<b>x</b>.png: no picture"));
    EXPECT_EQ(bar.text(), QStringLiteral("<b>x</b>.png: no picture"));
}

} // namespace digitlab::ui
