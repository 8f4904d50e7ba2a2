// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/user_digit_scores_view.h"

#include <QTableView>

#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

std::vector<UserDigitScoresModel::Row> rows(int count)
{
    std::vector<UserDigitScoresModel::Row> result;
    for (int i = 0; i < count; ++i)
        result.push_back({.key = QString::number(i), .name = QStringLiteral("Final")});
    return result;
}

} // namespace

TEST(UserDigitScoresView, IsAsHighAsItsRowsAtMost)
{
    UserDigitScoresView view;
    view.model()->setRows(rows(2));
    const int low = view.maximumHeight();
    view.model()->setRows(rows(6));
    EXPECT_GT(view.maximumHeight(), low);
}

TEST(UserDigitScoresView, AWideOneShowsEveryDigitWithoutScrolling)
{
    UserDigitScoresView view;
    view.model()->setRows(rows(2));
    view.resize(870, 300);
    view.show();
    QCoreApplication::sendPostedEvents();
    const auto *table = view.findChild<QTableView *>();
    const int last = view.model()->columnCount() - 1;
    EXPECT_LE(table->columnViewportPosition(last) + table->columnWidth(last), table->viewport()->width());
}

} // namespace digitlab::ui
