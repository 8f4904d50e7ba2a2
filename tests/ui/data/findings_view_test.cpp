// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/findings_view.h"

#include "tests/support/tiny_datasets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

std::vector<Finding> someFindings()
{
    return {{"unreadable", "4/odd.png", "is not an image"}, {"empty-class", "5", "has no image", Severity::Error},
        {"duplicate", "3/b.png", "is the same image as 3/a.png"}, {"unreadable", "2/cut.png", "is cut short"}};
}

class FindingsViewTest : public testing::Test
{
protected:
    void SetUp() override { view.setDataset(tinyDigits()); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : view.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    QTableView *table() const { return view.findChild<QTableView *>(); }
    QComboBox *kinds() const { return view.findChild<QComboBox *>(); }

    FindingsView view;
};

TEST_F(FindingsViewTest, HasRoomForSomeRowsHoweverLowItIs)
{
    view.setFindings(someFindings());
    view.resize(view.minimumSizeHint());
    view.grab();
    EXPECT_GE(table()->viewport()->height(), 4 * table()->verticalHeader()->defaultSectionSize());
}

TEST_F(FindingsViewTest, SaysThatNothingWasFound)
{
    EXPECT_TRUE(view.emptyText().startsWith(QStringLiteral("All 120 images could be read.")));
    view.setFindings({});
    EXPECT_EQ(view.emptyText(),
        QStringLiteral("No problems found: all 120 images can be read, and none is odd or a copy of another."));

    view.setFindings(someFindings());
    EXPECT_TRUE(view.emptyText().isEmpty()) << "the table stands there";
    EXPECT_EQ(view.statusText(), QStringLiteral("4 findings in 120 images"));
    EXPECT_EQ(view.count(), 4);
}

TEST_F(FindingsViewTest, ShowsOneKindAlone)
{
    view.setFindings(someFindings());
    EXPECT_EQ(kinds()->itemText(0), QStringLiteral("All kinds (4)"));
    kinds()->setCurrentIndex(kinds()->findData(QStringLiteral("unreadable")));
    EXPECT_EQ(kinds()->currentText(), QStringLiteral("Unreadable (2)"));
    EXPECT_EQ(table()->model()->rowCount(), 2);

    view.setFindings({{"unreadable", "4/odd.png", "is not an image"}, {"blank", "1/a.png", "has no ink"}});
    EXPECT_EQ(kinds()->currentText(), QStringLiteral("Unreadable (1)")) << "the choice stays";
    view.setFindings({{"blank", "1/a.png", "has no ink"}});
    EXPECT_EQ(kinds()->currentText(), QStringLiteral("All kinds (1)"));
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(FindingsViewTest, LeavesOutTheImagesThatAreChosenAndNoClasses)
{
    view.setFindings(someFindings());
    EXPECT_FALSE(button(QStringLiteral("Leave out"))->isEnabled());
    table()->selectAll();
    ASSERT_TRUE(button(QStringLiteral("Leave out"))->isEnabled());

    std::vector<std::string> asked;
    QObject::connect(
        &view, &FindingsView::leaveOutRequested, &view, [&](const std::vector<std::string> &files) { asked = files; });
    button(QStringLiteral("Leave out"))->click();
    EXPECT_THAT(asked, testing::UnorderedElementsAre("4/odd.png", "3/b.png", "2/cut.png"));

    table()->selectRow(0); // the error: a class
    EXPECT_FALSE(button(QStringLiteral("Leave out"))->isEnabled());
}

TEST_F(FindingsViewTest, OffersToTakeBackWhereSomethingIsLeftOut)
{
    view.setFindings(someFindings());
    EXPECT_TRUE(button(QStringLiteral("Restore all"))->isHidden());
    view.setFindings({{"skipped", "manifest.json", "says to leave out 2 images", Severity::Notice}});
    EXPECT_FALSE(button(QStringLiteral("Restore all"))->isHidden());
}

TEST_F(FindingsViewTest, TellsHowFarTheCheckIsAndCancels)
{
    view.setFindings({});
    QSignalSpy cancelled(&view, &FindingsView::cancelRequested);
    view.showBusy(QStringLiteral("Checking 120 images"));
    view.showProgress(60, 120);
    EXPECT_EQ(view.statusText(), QStringLiteral("Checking 120 images"));
    EXPECT_FALSE(button(QStringLiteral("Check"))->isEnabled()) << "one at a time";
    button(QStringLiteral("Cancel"))->click();
    EXPECT_EQ(cancelled.count(), 1);

    view.endBusy();
    EXPECT_TRUE(button(QStringLiteral("Check"))->isEnabled());
}

TEST_F(FindingsViewTest, PutsLabelErrorsToTheOthersOnce)
{
    view.setFindings(someFindings());
    const std::vector<Finding> found{{"look-alike", "1/x.png", "looks like a 7"}};
    view.addFindings(found);
    view.addFindings(found);
    EXPECT_EQ(view.count(), 5);
    view.addFindings({});
    EXPECT_EQ(view.statusText(), QStringLiteral("No image looks like a class other than its own"));
}

} // namespace
} // namespace digitlab::ui
