// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/label_row.h"

#include <QApplication>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(LabelRow, OffersOneButtonForEachClass)
{
    LabelRow row;
    EXPECT_EQ(row.findChildren<QPushButton *>().size(), 10);
    row.setClassNames({QStringLiteral("cat"), QStringLiteral("dog")});
    row.setReady(true);
    QSignalSpy chosen(&row, &LabelRow::chosen);
    const auto buttons = row.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    buttons[1]->click();

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
}

TEST(LabelRow, ShowsWhatTellsTheClassesApart)
{
    QStringList names;
    for (const char *word : {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"})
        names << QStringLiteral("handwritten_%1").arg(QLatin1String(word));
    LabelRow row;
    row.setClassNames(names);
    row.resize(250, 300);
    row.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&row));
    row.layout()->activate();

    const auto buttons = row.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 10);
    for (int label = 0; label < 10; ++label) {
        EXPECT_EQ(buttons[label]->text(), names[label].mid(12));
        EXPECT_TRUE(buttons[label]->toolTip().contains(names[label]));
        EXPECT_LE(buttons[label]->fontMetrics().horizontalAdvance(buttons[label]->text()), buttons[label]->width());
    }
}

TEST(LabelRow, KeepsNothingWhereNothingIsDrawn)
{
    LabelRow row;
    QSignalSpy chosen(&row, &LabelRow::chosen);
    row.findChildren<QPushButton *>().constFirst()->click();

    EXPECT_EQ(chosen.count(), 0);
}

QStringList letters()
{
    QStringList names;
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        names << QString(QChar(letter));
    return names;
}

QStringList lettersAndDigits()
{
    QStringList names = letters();
    for (const QString &letter : letters())
        names << letter.toLower();
    for (int digit = 0; digit < 10; ++digit)
        names << QString::number(digit);
    return names;
}

class LabelRowOf : public testing::TestWithParam<QStringList>
{
protected:
    LabelRowOf()
    {
        m_row.setClassNames(GetParam());
        m_row.resize(250, 400);
        m_row.show();
        m_row.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_row));
        m_row.setReady(true);
        m_row.layout()->activate();
    }
    QList<QPushButton *> buttons() { return m_row.findChildren<QPushButton *>(); }

    LabelRow m_row;
};

TEST_P(LabelRowOf, EveryButtonShowsItsWholeShortNameInsideTheRow)
{
    ASSERT_EQ(buttons().size(), GetParam().size());
    for (QPushButton *button : buttons()) {
        EXPECT_TRUE(m_row.rect().contains(button->geometry())) << button->text().toStdString();
        EXPECT_LE(button->fontMetrics().horizontalAdvance(button->text()), button->width());
        for (QPushButton *other : buttons())
            EXPECT_TRUE(other == button || !other->geometry().intersects(button->geometry()));
    }
}

TEST_P(LabelRowOf, TheArrowKeysReachEveryButtonAndTabLeavesThem)
{
    buttons().front()->setFocus();
    for (int label = 1; label < GetParam().size(); ++label)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_TRUE(buttons().back()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_FALSE(qobject_cast<QPushButton *>(QApplication::focusWidget()));
}

TEST_P(LabelRowOf, TypingANameChoosesIt)
{
    QSignalSpy chosen(&m_row, &LabelRow::chosen);
    buttons().front()->setFocus();
    for (int label = 0; label < GetParam().size(); ++label) {
        QTest::qWait(QApplication::keyboardInputInterval() + 10);
        QTest::keyClicks(QApplication::focusWidget(), GetParam()[label]);
        ASSERT_EQ(chosen.count(), label + 1) << GetParam()[label].toStdString();
        EXPECT_EQ(chosen.constLast()[0].toInt(), label);
    }
}

INSTANTIATE_TEST_SUITE_P(Classes, LabelRowOf,
    testing::Values(QStringList{QStringLiteral("Sun"), QStringLiteral("Dawn over a hill"), QStringLiteral("Moon")},
        letters(), lettersAndDigits()));

TEST(LabelRow, TheBeginningOfAWordLeadsToItsButton)
{
    LabelRow row;
    row.setClassNames({QStringLiteral("apple"), QStringLiteral("pear"), QStringLiteral("Peach")});
    row.show();
    row.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&row));
    row.setReady(true);
    QSignalSpy chosen(&row, &LabelRow::chosen);
    const auto buttons = row.findChildren<QPushButton *>();
    buttons[0]->setFocus();
    QTest::keyClicks(buttons[0], QStringLiteral("Pe"));
    EXPECT_TRUE(buttons[2]->hasFocus());
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(buttons[2], Qt::Key_Space);
    EXPECT_EQ(chosen.count(), 1) << "Space presses the button";
}

TEST(LabelRow, SpeaksOfTheClassesByTheirNames)
{
    LabelRow row;
    row.setClassNames({QStringLiteral("F"), QStringLiteral("שמש")});
    const auto buttons = row.findChildren<QPushButton *>();
    EXPECT_EQ(buttons[0]->toolTip(), QStringLiteral("Keep this drawing as an F"));
    EXPECT_EQ(buttons[1]->toolTip(), QStringLiteral("Keep this drawing as a \u2068שמש\u2069"));
}

} // namespace
} // namespace digitlab::ui
