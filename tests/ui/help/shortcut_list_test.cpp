// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcut_list.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(ShortcutList, HasWhatTheMenusHaveWithTheirSubmenus)
{
    QMainWindow window;
    QMenu *file = window.menuBar()->addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("&Open..."))->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    file->addAction(QStringLiteral("Without keys"));
    file->addMenu(QStringLiteral("More"))->addAction(QStringLiteral("&Deep"))->setShortcut(QKeySequence(Qt::Key_F7));
    window.menuBar()->addMenu(QStringLiteral("Empty"));

    const std::vector<ShortcutGroup> groups = shortcutsOf(*window.menuBar());
    ASSERT_EQ(groups.size(), 1U) << "a menu without keys is left out";
    EXPECT_EQ(groups[0].title, QStringLiteral("File"));
    ASSERT_EQ(groups[0].shortcuts.size(), 2U);
    EXPECT_EQ(groups[0].shortcuts[0].keys, QStringLiteral("Ctrl+O"));
    EXPECT_EQ(groups[0].shortcuts[0].does, QStringLiteral("Open"));
    EXPECT_EQ(groups[0].shortcuts[1].does, QStringLiteral("Deep"));
}

TEST(ShortcutList, IsWrittenAsATableInWhichNothingIsTakenForMarkup)
{
    const QString html = htmlOf({{QStringLiteral("A & B"), {{QStringLiteral("Ctrl+<"), QStringLiteral("Less")}}}});
    EXPECT_TRUE(html.contains(QStringLiteral("<h3>A &amp; B</h3>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<b>Ctrl+&lt;</b></td><td>Less</td>")));
}

TEST(ShortcutList, TellsTheKeysOfCanvasChartsAndTables)
{
    const std::vector<ShortcutGroup> groups = shortcutsInTheWindow();
    EXPECT_GE(groups.size(), 5U);
    for (const ShortcutGroup &group : groups)
        EXPECT_FALSE(group.shortcuts.empty()) << group.title.toStdString();
}

} // namespace digitlab::ui
