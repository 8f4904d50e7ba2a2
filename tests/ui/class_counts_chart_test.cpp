#include "ui/views/class_counts_chart.h"

#include "tests/support/tiny_datasets.h"

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
