// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/user_digit_gallery.h"

#include "ui/widgets/digit_gallery.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

std::shared_ptr<const ShownDigit> digit(const std::string &label)
{
    return std::make_shared<const ShownDigit>(
        ShownDigit{digitStrokes({.strokes = {{{1, 2}, {3, 4}}}}, label), {filledImage(28, 28), {}}});
}

class UserDigitGalleryTest : public testing::Test
{
protected:
    UserDigitGalleryTest()
    {
        qRegisterMetaType<std::vector<int>>();
        m_view.setDigits({digit("7"), digit("3"), digit("7")});
        m_view.resize(500, 300);
        m_view.show();
    }

    DigitGallery *list() { return m_view.findChild<DigitGallery *>(); }
    QComboBox *filter() { return m_view.findChild<QComboBox *>(); }
    void showOnly(int label) { filter()->setCurrentIndex(label + 1); }
    static std::vector<int> rows(const QSignalSpy &spy) { return spy.constLast()[0].value<std::vector<int>>(); }

    UserDigitGallery m_view;
};

TEST_F(UserDigitGalleryTest, ShowsAllOrOneDigitWithTheirCounts)
{
    EXPECT_EQ(list()->itemCount(), 3);
    EXPECT_EQ(filter()->itemText(0), QStringLiteral("Every digit (3)"));
    EXPECT_EQ(filter()->itemText(8), QStringLiteral("Digit 7 (2)"));
    showOnly(7);
    EXPECT_EQ(list()->itemCount(), 2);
    m_view.setDigits({digit("7"), digit("3"), digit("4")});
    EXPECT_EQ(list()->itemCount(), 1) << "the choice stays";
}

TEST_F(UserDigitGalleryTest, TheSelectedOnesAreRelabelledByAKey)
{
    showOnly(7);
    list()->selectAll();
    QSignalSpy relabelled(&m_view, &UserDigitGallery::relabelRequested);
    QTest::keyClick(&m_view, Qt::Key_1);
    ASSERT_EQ(relabelled.count(), 1);
    EXPECT_EQ(rows(relabelled), (std::vector{0, 2}));
    EXPECT_EQ(relabelled[0][1].toString(), QStringLiteral("1"));
}

TEST_F(UserDigitGalleryTest, NothingHappensWhereNothingIsSelected)
{
    QSignalSpy removed(&m_view, &UserDigitGallery::deleteRequested);
    QTest::keyClick(&m_view, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 0);
    list()->selectAll();
    QTest::keyClick(&m_view, Qt::Key_Delete);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(rows(removed).size(), 3U);
}

TEST_F(UserDigitGalleryTest, LeavingMeansTheSelectedOnesOrAllThatAreShown)
{
    showOnly(7);
    EXPECT_EQ(m_view.affectedRows(), (std::vector{0, 2}));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    EXPECT_EQ(m_view.affectedRows(), std::vector{2});
}

TEST_F(UserDigitGalleryTest, UndoSaysWhatItTakesBack)
{
    const auto button = [&](const QString &text) -> QPushButton * {
        for (QPushButton *candidate : m_view.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    };
    QPushButton *undo = button(QStringLiteral("Undo"));
    EXPECT_FALSE(undo->isEnabled());
    m_view.setUndoText(QStringLiteral("Delete 2 digits"));
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_EQ(undo->toolTip(), QStringLiteral("Undo: Delete 2 digits"));
}

TEST_F(UserDigitGalleryTest, LettersAndWordsAreFilteredByTheirNames)
{
    m_view.setDigits({digit("A"), digit("a"), digit("שמש"), digit("7")});
    EXPECT_EQ(filter()->itemText(0), QStringLiteral("Every drawing (4)"));
    EXPECT_EQ(filter()->count(), 5) << "those that there are";
    filter()->setCurrentIndex(filter()->findData(QStringLiteral("a")));
    EXPECT_EQ(list()->itemCount(), 1);
    EXPECT_EQ(filter()->currentText(), QStringLiteral("a (1)"));
}

TEST_F(UserDigitGalleryTest, AClassThatTheModelKnowsIsALabelToo)
{
    m_view.setKnownLabels({QStringLiteral("A"), QStringLiteral("Umbrella (open)")});
    list()->selectAll();
    QSignalSpy relabelled(&m_view, &UserDigitGallery::relabelRequested);
    QTest::keyClick(list(), 'A', Qt::ShiftModifier);
    ASSERT_EQ(relabelled.count(), 1) << "the list does not search for it";
    EXPECT_EQ(relabelled[0][1].toString(), QStringLiteral("A"));

    const QList<QAction *> actions = m_view.findChild<QToolButton *>()->menu()->actions();
    ASSERT_EQ(actions.size(), 12);
    EXPECT_EQ(actions.back()->text(), QStringLiteral("That is an Umbrella (open)"));
    actions.back()->trigger();
    EXPECT_EQ(relabelled[1][1].toString(), QStringLiteral("Umbrella (open)"));
}

} // namespace
} // namespace digitlab::ui
