// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparison_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace digitlab::ui;

TEST(ComparisonModel, ShowsALabelAndAValueForEachRun)
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setNames(QStringLiteral("Baseline"), QStringLiteral("Final"));
    model.setRows({{QStringLiteral("Padding"), QStringLiteral("valid"), QStringLiteral("same")}});

    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, ComparisonModel::LabelColumn).data().toString(), QStringLiteral("Padding"));
    EXPECT_EQ(model.index(0, ComparisonModel::AColumn).data().toString(), QStringLiteral("valid"));
    EXPECT_EQ(model.index(0, ComparisonModel::BColumn).data().toString(), QStringLiteral("same"));
    EXPECT_EQ(model.headerData(ComparisonModel::BColumn, Qt::Horizontal).toString(), QStringLiteral("B: Final"));
}
