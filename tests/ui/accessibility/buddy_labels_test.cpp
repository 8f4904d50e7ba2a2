// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility/accessible_tree.h"

#include <QComboBox>
#include <QLabel>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(BuddyLabels, AListIsNamedByALabelThatIsNotSeen)
{
    QWidget page;
    auto *list = new QComboBox(&page);
    list->setAccessibleName(QStringLiteral("Split"));
    list->addItem(QStringLiteral("training"));
    page.show();
    EXPECT_EQ(spokenName(QAccessible::queryAccessibleInterface(list)), QStringLiteral("Split"));
    const auto labels = page.findChildren<QLabel *>();
    ASSERT_EQ(labels.size(), 1);
    EXPECT_FALSE(labels[0]->isVisible());
}

TEST(BuddyLabels, AListThatHasALabelKeepsIt)
{
    QWidget page;
    auto *list = new QComboBox(&page);
    list->setAccessibleName(QStringLiteral("Split"));
    auto *label = new QLabel(QStringLiteral("Part of the data"), &page);
    label->setBuddy(list);
    page.show();
    EXPECT_EQ(page.findChildren<QLabel *>().size(), 1);
}

} // namespace digitlab::ui
