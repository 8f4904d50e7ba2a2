#include "ui/models/findings_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

std::vector<Finding> twoFindings()
{
    return {{"resized", "3/big.png", "is 64 x 64 pixels and was made 28 x 28", Severity::Notice},
        {"unreadable", "4/\"odd\".png", "is not a picture", Severity::Error}};
}

TEST(FindingsModel, PutsTheGravestFirst)
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindings(twoFindings());

    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, FindingsModel::SeverityColumn).data().toString(), QStringLiteral("Error"));
    EXPECT_EQ(model.index(1, FindingsModel::FileColumn).data().toString(), QStringLiteral("3/big.png"));
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Finding"));
}

TEST(FindingsModel, LeavesAsCsvWithQuotesDoubled)
{
    FindingsModel model;
    model.setFindings(twoFindings());

    EXPECT_EQ(model.toCsv().section(QLatin1Char('\n'), 1, 1),
        QStringLiteral("\"Error\",\"4/\"\"odd\"\".png\",\"is not a picture\""));
}

} // namespace
} // namespace digitlab::ui
