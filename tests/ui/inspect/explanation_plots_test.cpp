// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/explanation_plots.h"

#include "tests/support/tiny_datasets.h"
#include "ui/style/text.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Plots : public testing::Test
{
protected:
    Plots()
    {
        subject.config = {.network = {.filters = {2, 3, 4}, .padding = Padding::Valid, .rescale = Rescale::Unit},
            .training = {.epochs = 2, .batchSize = 16, .order = SampleOrder::AsStored}};
        subject.data = std::make_shared<const SplitDataset>(tinyDigits());
        subject.classNames = toQStringList(subject.data->test.classNames());
        subject.network = std::make_shared<const Network>(subject.config.network);
    }
    ExplanationPlot plot(Topic topic) const { return explanationPlot(topic, subject, {}); }

    ExplanationSubject subject;
};

TEST_F(Plots, ReluIsTheFractionOfZerosByLayer)
{
    const auto bars = std::get<FractionPlot>(plot(Topic::Relu).plot).bars;
    ASSERT_EQ(bars.size(), 4U);
    EXPECT_EQ(bars[2].name, QStringLiteral("conv2d_2"));
    EXPECT_GT(bars[0].fraction, 0);
    EXPECT_LT(bars[0].fraction, 1);
}

TEST_F(Plots, AdamIsTheGradientAndItsTwoMomentsBatchByBatch)
{
    const auto lines = std::get<LinePlotData>(plot(Topic::Adam).plot).lines;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].values.size(), 10U); // two epochs of five batches
    EXPECT_EQ(lines[2].values.size(), 10U);
}

TEST_F(Plots, PaddingAndPoolingAreTheSameMapTwice)
{
    const auto padding = std::get<GridPlot>(plot(Topic::Padding).plot).grids;
    EXPECT_EQ(padding[0].grid.width, 28);
    EXPECT_EQ(padding[1].grid.width, 26);
    EXPECT_TRUE(plot(Topic::Padding).caption.contains(QStringLiteral("uses \"valid\"")));
    const auto pooling = std::get<GridPlot>(plot(Topic::Pooling).plot).grids;
    EXPECT_EQ(pooling[0].label, QStringLiteral("before: 26 \u00D7 26"));
    EXPECT_EQ(pooling[1].grid.width, 13);
}

TEST_F(Plots, DropoutSaysWhereTheRunHadNone)
{
    EXPECT_TRUE(plot(Topic::Dropout).caption.contains(QStringLiteral("without dropout")));
    subject.config.network.dropout = 0.5;
    EXPECT_TRUE(plot(Topic::Dropout).caption.contains(QStringLiteral("50.0 %")));
}

TEST_F(Plots, ShufflingIsTheClassesInBatchesBothWays)
{
    const ExplanationPlot shuffling = plot(Topic::Shuffling);
    const auto grids = std::get<GridPlot>(shuffling.plot).grids;
    EXPECT_TRUE(shuffling.caption.contains(QStringLiteral("trained as stored")));
    EXPECT_EQ(grids[1].grid.at(0, 0), 8); // 8 zeros, then 8 ones in the first batch of 16
    EXPECT_EQ(grids[1].grid.at(0, 1), 8);
    EXPECT_LT(grids[0].grid.at(0, 0), 8);
}

} // namespace
} // namespace digitlab::ui
