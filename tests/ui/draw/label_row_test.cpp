// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/label_row.h"

#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>

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

} // namespace
} // namespace digitlab::ui
