// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/class_counts_chart.h"

#include "tests/support/tiny_datasets.h"

#include <QSet>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(ClassCountsChart, TellsTheCountsOfEachClassAndSide)
{
    ClassCountsChart chart;
    chart.setDataset(tinyDigits());

    EXPECT_EQ(chart.classText(3), QStringLiteral("3: 8 training, 4 test"));
    EXPECT_TRUE(chart.toCsv().startsWith(QStringLiteral("class,training,test\n\"0\",8,4\n\"1\",8,4\n")));
}

TEST(ClassCountsChart, CountsTheValidationSplitToo)
{
    SplitDataset data = tinyDigits();
    ClassCountsChart chart;
    chart.resize(480, 176);
    chart.setDataset(data);
    const QImage without = chart.grab().toImage();
    Dataset validation(data.train.classNames());
    const std::vector<std::uint8_t> pixels(imagePixels, 0);
    for (int i = 0; i < 24; ++i)
        validation.add(pixels, i % 8, "file");
    data.validation = validation;
    chart.setDataset(data);

    EXPECT_EQ(chart.classText(7), QStringLiteral("7: 8 training, 3 validation, 4 test"));
    EXPECT_EQ(chart.classText(9), QStringLiteral("9: 8 training, 0 validation, 4 test"));
    EXPECT_TRUE(chart.toCsv().startsWith(QStringLiteral("class,training,validation,test\n\"0\",8,3,4\n")));
    EXPECT_NE(chart.grab().toImage(), without);
    chart.setDataset(tinyDigits());
    EXPECT_EQ(chart.grab().toImage(), without);
}

TEST(ClassCountsChart, ShowsBarsOnlyWhereThereIsADataset)
{
    ClassCountsChart chart;
    chart.resize(400, 160);
    const QImage empty = chart.grab().toImage();
    chart.setDataset(tinyDigits());
    EXPECT_NE(chart.grab().toImage(), empty);

    chart.clear();
    EXPECT_EQ(chart.grab().toImage(), empty);
}

TEST(ClassCountsChart, NamesUnderTheBarsTellTheClassesApart)
{
    std::vector<std::string> names;
    for (int i = 1; i <= 62; ++i)
        names.push_back("Specimen" + std::to_string(100 + i));
    Dataset train(names);
    const std::vector<std::uint8_t> pixels(imagePixels, 0);
    for (int i = 0; i < 620; ++i)
        train.add(pixels, i % 62, "file");
    ClassCountsChart chart;
    chart.setDataset({train, Dataset(names), {}, {}});
    chart.resize(700, 200);

    const QStringList shown = chart.shownLabels();
    EXPECT_EQ(shown.value(0), QStringLiteral("101"));
    EXPECT_GT(shown.size(), 15);
    EXPECT_EQ(QSet<QString>(shown.begin(), shown.end()).size(), shown.size());
    EXPECT_TRUE(chart.classText(61).startsWith(QStringLiteral("Specimen162:"))) << "the whole name is told";
}

TEST(ClassCountsChart, HasRoomForManyClassesAndForLargeAndUnequalCounts)
{
    std::vector<std::string> names;
    for (int i = 0; i < 40; ++i)
        names.push_back("a class with a long name " + std::to_string(i));
    Dataset train(names);
    const std::vector<std::uint8_t> pixels(imagePixels, 0);
    for (int i = 0; i < 3000; ++i)
        train.add(pixels, i < 2900 ? 0 : i % 40, "file");
    ClassCountsChart chart;
    chart.setDataset({train, Dataset(names), {}, {}});
    chart.resize(chart.minimumSizeHint());

    EXPECT_FALSE(chart.grab().isNull());
}

} // namespace
} // namespace digitlab::ui
