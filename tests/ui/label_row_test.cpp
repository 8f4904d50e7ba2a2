#include "ui/views/label_row.h"

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

TEST(LabelRow, KeepsNothingWhereNothingIsDrawn)
{
    LabelRow row;
    QSignalSpy chosen(&row, &LabelRow::chosen);
    row.findChildren<QPushButton *>().constFirst()->click();

    EXPECT_EQ(chosen.count(), 0);
}

} // namespace
} // namespace digitlab::ui
