// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

ClassificationReport report()
{
    ConfusionMatrix matrix(2);
    matrix.add(0, 0);
    matrix.add(0, 1);
    matrix.add(1, 1);
    return classificationReport(matrix, {"black", "white, mostly"});
}

QString cell(const ReportModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(ReportModel, ShowsTheClassesThenTheAverages)
{
    ReportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report());
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(cell(model, 0, ReportModel::NameColumn), QStringLiteral("black"));
    EXPECT_EQ(cell(model, 0, ReportModel::PrecisionColumn), QStringLiteral("100.0 %"));
    EXPECT_EQ(cell(model, 0, ReportModel::RecallColumn), QStringLiteral("50.0 %"));
    EXPECT_EQ(cell(model, 2, ReportModel::F1Column), QStringLiteral("66.7 %"));
    EXPECT_EQ(cell(model, 2, ReportModel::PrecisionColumn), QString());
    EXPECT_EQ(cell(model, 4, ReportModel::SupportColumn), QStringLiteral("3"));
    model.setReport(std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ReportModel, LongNamesThatBeginAlikeAreToldApartAndWholeUnderThePointer)
{
    ConfusionMatrix matrix(2);
    matrix.add(0, 0);
    matrix.add(1, 1);
    ReportModel model;
    model.setReport(classificationReport(matrix, {"scanned in the archive-17", "scanned in the archive-18"}));
    EXPECT_EQ(cell(model, 0, ReportModel::NameColumn), QStringLiteral("17"));
    EXPECT_EQ(cell(model, 1, ReportModel::NameColumn), QStringLiteral("18"));
    EXPECT_EQ(cell(model, 2, ReportModel::NameColumn), QStringLiteral("Accuracy"));
    EXPECT_EQ(model.index(1, ReportModel::NameColumn).data(Qt::ToolTipRole).toString(),
        QStringLiteral("scanned in the archive-18"));
    EXPECT_TRUE(model.toCsv().contains(QStringLiteral("scanned in the archive-18")));
}

TEST(ReportModel, NamesAClassThatIsNowhere)
{
    ConfusionMatrix matrix(3);
    matrix.add(0, 0);
    matrix.add(1, 0);
    ReportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(classificationReport(matrix, {"0", "1", "2"}));
    EXPECT_EQ(cell(model, 2, ReportModel::NameColumn), QStringLiteral("2 (absent)"));
    EXPECT_EQ(cell(model, 2, ReportModel::F1Column), QString());
    EXPECT_EQ(cell(model, 4, ReportModel::RecallColumn), QStringLiteral("50.0 %")) << "the mean of two classes";
    EXPECT_TRUE(model.toCsv().contains(QStringLiteral("2 (absent),,,,0\n")));
}

TEST(ReportModel, ANameWithACommaStaysOneFieldOfTheCsv)
{
    ReportModel model;
    model.setReport(report());
    EXPECT_TRUE(
        model.toCsv().startsWith(QStringLiteral("class,precision,recall,f1,support\nblack,1.0000,0.5000,0.6667,2\n"
                                                "\"white, mostly\",0.5000,1.0000,0.6667,1\n")));
}
