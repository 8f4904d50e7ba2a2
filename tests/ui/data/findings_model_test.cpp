// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/findings_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

std::vector<Finding> twoFindings()
{
    return {{"resized", "3/big.png", "is 64 x 64 pixels and was made 28 x 28", Severity::Notice},
        {"duplicate-across-sides", "4/\"odd\".png", "is the same image as 4/b.png", Severity::Warning}};
}

TEST(FindingsModel, PutsTheGravestFirst)
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindings(twoFindings());

    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, FindingsModel::SeverityColumn).data().toString(), QStringLiteral("Warning"));
    EXPECT_EQ(model.index(0, FindingsModel::KindColumn).data().toString(), QStringLiteral("Duplicate across splits"));
    EXPECT_EQ(model.index(1, FindingsModel::FileColumn).data().toString(), QStringLiteral("3/big.png"));
    EXPECT_EQ(model.finding(1).kind, "resized");
    EXPECT_EQ(model.headerData(FindingsModel::MessageColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
        QStringLiteral("Finding"));
}

TEST(FindingsModel, CanBeFilteredByKind)
{
    FindingsModel model;
    model.setFindings(twoFindings());
    EXPECT_EQ(model.index(0, 0).data(FindingsModel::KindRole).toString(), QStringLiteral("duplicate-across-sides"));
}

} // namespace
} // namespace digitlab::ui
