// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/user_digit_scores_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

UserDigitsScore twoOfThree()
{
    UserDigitsScore score{.all = {2, 3}, .refused = 1};
    score.byLabel["7"] = {1, 2};
    return score;
}

QString at(const UserDigitScoresModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(UserDigitScoresModel, ShowsTheWholeAndEachDigitWhenItIsMeasured)
{
    UserDigitScoresModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({{.key = QStringLiteral("a"), .name = QStringLiteral("Final")}});
    EXPECT_EQ(at(model, 0, UserDigitScoresModel::ReadColumn), QStringLiteral("\u2026"));

    model.setScore(QStringLiteral("a"), twoOfThree());
    EXPECT_EQ(at(model, 0, UserDigitScoresModel::NameColumn), QStringLiteral("Final"));
    EXPECT_EQ(at(model, 0, UserDigitScoresModel::ReadColumn), QStringLiteral("2 of 3"));
    EXPECT_EQ(at(model, 0, UserDigitScoresModel::AccuracyColumn), QStringLiteral("66.7 %"));
    EXPECT_EQ(at(model, 0, UserDigitScoresModel::IntervalColumn), QStringLiteral("20.8 to 93.9 %"));
    EXPECT_EQ(at(model, 0, UserDigitScoresModel::FirstLabelColumn + 7), QStringLiteral("1/2"));
    EXPECT_EQ(at(model, 0, UserDigitScoresModel::FirstLabelColumn), QStringLiteral("\u2013"));
}

TEST(UserDigitScoresModel, SaysWhyAModelCannotBeMeasured)
{
    UserDigitScoresModel model;
    model.setRows({{.key = QStringLiteral("a"), .name = QStringLiteral("Final")}});
    model.setFailure(QStringLiteral("a"), QStringLiteral("a.dlm: truncated"));
    EXPECT_EQ(at(model, 0, UserDigitScoresModel::ReadColumn), QStringLiteral("no model"));
    EXPECT_EQ(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("a.dlm: truncated"));
}

TEST(UserDigitScoresModel, LeavesAsCommaSeparatedValues)
{
    UserDigitScoresModel model;
    model.setRows({{.key = QStringLiteral("a"), .name = QStringLiteral("The \"best\""), .score = twoOfThree()},
        {.key = QStringLiteral("b"), .name = QStringLiteral("not yet")}});
    const QStringList lines = model.toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("\"The \"\"best\"\"\",2,3,0.6667,0.2077,0.9385,0,0,")))
        << lines[1].toStdString();
}

TEST(UserDigitScoresModel, HasAColumnForEveryLabel)
{
    UserDigitScoresModel model;
    const QAbstractItemModelTester tester(&model);
    UserDigitsScore score{.all = {2, 3}, .refused = 1};
    score.byLabel["Sun, high"] = {1, 2};
    model.setLabels({QStringLiteral("A"), QStringLiteral("Sun, high")});
    model.setRows({{.key = QStringLiteral("a"), .name = QStringLiteral("Final"), .score = score}});
    ASSERT_EQ(model.columnCount(), UserDigitScoresModel::FirstLabelColumn + 2);
    const int sun = UserDigitScoresModel::FirstLabelColumn + 1;
    EXPECT_EQ(model.headerData(sun, Qt::Horizontal).toString(), QStringLiteral("Sun, high"));
    EXPECT_EQ(at(model, 0, sun), QStringLiteral("1/2"));
    EXPECT_EQ(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("\nIt rejected 1 of them."));
    EXPECT_TRUE(model.toCsv().startsWith(
        QStringLiteral("network,correct,total,accuracy,low,high,correct_A,total_A,\"correct_Sun, high\",")))
        << model.toCsv().toStdString();
}

} // namespace digitlab::ui
