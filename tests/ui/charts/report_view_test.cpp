// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report_view.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

TEST(ReportView, ShowsARowForEachClassAndTheAverages)
{
    ConfusionMatrix matrix(2);
    matrix.add(0, 0);
    matrix.add(1, 0);
    ReportView view;
    view.setEmptyText(QStringLiteral("Train first."));
    const auto *table = view.findChild<QTableView *>();
    EXPECT_FALSE(table->isVisibleTo(&view));
    EXPECT_FALSE(view.findChild<QToolButton *>()->isEnabled());

    view.setReport(classificationReport(matrix, {"0", "1"}));
    EXPECT_TRUE(table->isVisibleTo(&view));
    EXPECT_EQ(table->model()->rowCount(), 5);
    EXPECT_TRUE(view.findChild<QToolButton *>()->isEnabled());

    view.clear();
    EXPECT_FALSE(table->isVisibleTo(&view));
}
