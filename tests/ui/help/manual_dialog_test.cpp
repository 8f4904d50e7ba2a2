// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_dialog.h"

#include "ui/help/manual.h"
#include "ui/help/manual_contents.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

class ManualDialogTest : public testing::Test
{
protected:
    ManualDialogTest()
    {
        m_dialog->showPlace(QStringLiteral("index.md"));
        m_dialog->show();
        m_dialog->activateWindow();
        QCoreApplication::processEvents();
    }
    ~ManualDialogTest() override { delete m_dialog; }

    QToolButton *button(const QString &name) const
    {
        for (auto *candidate : m_dialog->findChildren<QToolButton *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    ManualContents *contents() const { return m_dialog->findChild<ManualContents *>(); }
    QTextBrowser *browser() const { return m_dialog->findChild<QTextBrowser *>(); }
    QLineEdit *field() const { return m_dialog->findChild<QLineEdit *>(); }
    QStringList chaptersLeft() const
    {
        QStringList titles;
        for (int i = 0; i < contents()->topLevelItemCount(); ++i)
            if (!contents()->topLevelItem(i)->isHidden())
                titles << contents()->topLevelItem(i)->text(0);
        return titles;
    }

    ManualDialog *m_dialog = new ManualDialog(nullptr);
};

} // namespace

TEST_F(ManualDialogTest, GoesWhereAsked_BackAndForward)
{
    EXPECT_FALSE(button(QStringLiteral("Back"))->isEnabled());
    m_dialog->showPlace(QStringLiteral("sweeps.md"));
    EXPECT_TRUE(m_dialog->text().startsWith(QStringLiteral("Sweeps")));
    EXPECT_EQ(contents()->currentItem()->text(0), QStringLiteral("Sweeps"));

    button(QStringLiteral("Back"))->click();
    EXPECT_EQ(m_dialog->place(), QStringLiteral("index.md"));
    EXPECT_EQ(contents()->currentItem()->text(0), QStringLiteral("Manual"));
    button(QStringLiteral("Forward"))->click();
    EXPECT_EQ(m_dialog->place(), QStringLiteral("sweeps.md"));
}

TEST_F(ManualDialogTest, ASectionComesToTheTop)
{
    m_dialog->showPlace(QStringLiteral("settings.md#augmentation"));
    const QTextCursor top = browser()->cursorForPosition({20, 20});
    EXPECT_EQ(top.block().text(), QStringLiteral("Augmentation"));
    EXPECT_EQ(contents()->currentItem()->text(0), QStringLiteral("Augmentation"));
}

TEST_F(ManualDialogTest, TheContentsAreWalkedByKeyboard)
{
    contents()->setFocus();
    QTest::keyClick(contents(), Qt::Key_Down);
    EXPECT_EQ(m_dialog->place(), QStringLiteral("tour.md"));
    EXPECT_TRUE(contents()->hasFocus());
    QTest::keyClick(contents(), Qt::Key_Down);
    EXPECT_EQ(m_dialog->place(), QStringLiteral("tour.md#look-at-the-data")) << "a section of the chapter";
}

TEST_F(ManualDialogTest, SearchGoesThroughAllChaptersAndRoundAgain)
{
    QTest::keyClick(m_dialog, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("kubernetes"));
    EXPECT_EQ(chaptersLeft(), QStringList{QStringLiteral("Sweeps")});
    EXPECT_EQ(m_dialog->place(), QStringLiteral("sweeps.md"));
    const int first = browser()->textCursor().selectionStart();
    EXPECT_EQ(browser()->textCursor().selectedText().toLower(), QStringLiteral("kubernetes"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible()) << "Return searches, and closes nothing";
    EXPECT_EQ(browser()->textCursor().selectionStart(), first) << "from its beginning again";

    field()->setText(QStringLiteral("no such words"));
    EXPECT_TRUE(chaptersLeft().isEmpty());
    field()->clear();
    EXPECT_EQ(chaptersLeft().size(), static_cast<int>(manualChapters().size()));
}

TEST_F(ManualDialogTest, EscapeClosesIt)
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

} // namespace digitlab::ui
