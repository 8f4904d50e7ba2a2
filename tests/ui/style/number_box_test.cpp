// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/number_box.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace digitlab::ui;

namespace {

class NumberBoxTest : public testing::Test
{
protected:
    NumberBoxTest()
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_rate);
        layout->addWidget(m_count);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }

    void type(NumberBox *box, const QString &text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
    }
    static QString shown(const NumberBox *box) { return box->findChild<QLineEdit *>()->text(); }

    QWidget m_window;
    NumberBox *m_rate = new NumberBox(NumberBox::Kind::Decimal, {.lowest = 0, .highest = 10, .withLowest = false});
    NumberBox *m_count = new NumberBox(NumberBox::Kind::Whole, {.lowest = 1, .highest = 500});
};

} // namespace

TEST_F(NumberBoxTest, TakesWhatIsTypedAtOnceAndShowsWhatItUnderstood)
{
    type(m_rate, QStringLiteral("0,0025"));
    EXPECT_EQ(m_rate->value(), 0.0025);
    EXPECT_EQ(shown(m_rate), QStringLiteral("0,0025")) << "nothing changes under the typing hand";
    QTest::keyClick(m_rate, Qt::Key_Return);
    EXPECT_EQ(shown(m_rate), QStringLiteral("0.0025"));

    type(m_rate, QStringLiteral("3e-4"));
    m_count->setFocus();
    EXPECT_EQ(shown(m_rate), QStringLiteral("0.0003"));
}

TEST_F(NumberBoxTest, KeepsARefusedTextAndSaysWhy)
{
    type(m_count, QStringLiteral("40"));
    QSignalSpy changed(m_count, &NumberBox::changed);
    for (const char *text : {"1,5", "1,000", "0", "501", "many", "-4", "1e5"}) {
        type(m_count, QString::fromLatin1(text));
        m_rate->setFocus();
        EXPECT_FALSE(m_count->problem().isEmpty()) << text;
        EXPECT_EQ(shown(m_count), QString::fromLatin1(text));
    }
    EXPECT_GT(changed.count(), 6);
    type(m_count, QStringLiteral("41"));
    EXPECT_EQ(m_count->problem(), QString());
    EXPECT_EQ(m_count->whole(), 41);
}

TEST_F(NumberBoxTest, AnOpenEndIsNotReached)
{
    type(m_rate, QStringLiteral("0"));
    EXPECT_TRUE(m_rate->problem().contains(QStringLiteral("above 0, up to 10"))) << m_rate->problem().toStdString();
    type(m_rate, QStringLiteral("10"));
    EXPECT_EQ(m_rate->problem(), QString());
}

TEST_F(NumberBoxTest, KeepsASetValueExactlyAlsoBeyondItsLimits)
{
    m_rate->setValue(0.123456789012345);
    m_rate->setFocus();
    m_count->setFocus();
    EXPECT_EQ(m_rate->value(), 0.123456789012345);
    m_rate->setValue(27.5);
    EXPECT_EQ(m_rate->value(), 27.5);
    EXPECT_EQ(shown(m_rate), QStringLiteral("27.5"));
    EXPECT_FALSE(m_rate->problem().isEmpty());
}

TEST_F(NumberBoxTest, StepsByTheArrowKeysWithinItsLimits)
{
    m_rate->setValue(0.001);
    m_rate->setSingleStep(0);
    QTest::keyClick(m_rate, Qt::Key_Up);
    EXPECT_EQ(m_rate->value(), 0.0011);
    m_rate->setValue(0.001);
    QTest::keyClick(m_rate, Qt::Key_Down);
    EXPECT_EQ(m_rate->value(), 0.00099);
    m_rate->setSingleStep(0.2);
    m_rate->setValue(0.1);
    QTest::keyClick(m_rate, Qt::Key_Up);
    EXPECT_EQ(m_rate->value(), 0.3);
    m_count->setValue(499);
    m_count->stepBy(10);
    EXPECT_EQ(m_count->whole(), 500);
    m_count->stepBy(-1000);
    EXPECT_EQ(m_count->whole(), 1);
}

TEST_F(NumberBoxTest, TheUnitMayBeTypedOrLeftOut)
{
    NumberBox turn(NumberBox::Kind::Decimal, {.lowest = 0, .highest = 180});
    turn.setSuffix(QStringLiteral("\u00B0"));
    for (const QString &text : {QStringLiteral("2,5"), QStringLiteral("2.5\u00B0"), QStringLiteral("2,5 \u00B0")}) {
        type(&turn, text);
        EXPECT_EQ(turn.value(), 2.5) << text.toStdString();
    }
}
