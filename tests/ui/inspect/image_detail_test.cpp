// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/image_detail.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"
#include "ui/charts/probability_bars.h"
#include "ui/inspect/feature_maps_view.h"

#include <QComboBox>
#include <QLabel>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Detail : public testing::Test
{
protected:
    void show(int sample, const std::shared_ptr<const Network> &model)
    {
        detail.show(run, run.predictions.rows[static_cast<std::size_t>(sample)], data.test.image(sample), model);
    }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(
            detail.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text() == text; });
    }

    const SplitDataset data = tinyDigits();
    const digitlab::Run run = sampleRun(data, "Final", {20});
    const std::shared_ptr<const Network> network = std::make_shared<const Network>(NetworkSpec{.filters = {2, 3, 4}});
    ImageDetail detail;
    QComboBox *layers = detail.findChild<QComboBox *>();
    ProbabilityBars *bars = detail.findChild<ProbabilityBars *>();
};

TEST_F(Detail, SaysThatNoImageIsChosen)
{
    EXPECT_TRUE(says(QStringLiteral("No image selected")));
    EXPECT_FALSE(layers->isVisibleTo(&detail));
    show(20, network);
    detail.clear();
    EXPECT_TRUE(says(QStringLiteral("No image selected")));
    EXPECT_FALSE(layers->isVisibleTo(&detail));
    EXPECT_TRUE(bars->probabilitiesA().empty());
}

TEST_F(Detail, TellsAMisreadDigitFromOneThatIsRead)
{
    show(20, network);
    EXPECT_TRUE(says(QStringLiteral("A 5, wrongly predicted as 6")));
    EXPECT_TRUE(says(QStringLiteral("test/5/0.png")));
    show(21, network);
    EXPECT_TRUE(says(QStringLiteral("A 5, predicted as 5")));
}

TEST_F(Detail, ShowsTheProbabilitiesOfTheRun)
{
    show(20, network);
    EXPECT_EQ(bars->probabilitiesA(), run.predictions.rows[20].probabilities);
}

TEST_F(Detail, OffersTheMapsOfEachConvolution)
{
    show(20, network);
    ASSERT_EQ(layers->count(), 3);
    EXPECT_EQ(layers->itemText(0), QStringLiteral("conv2d: 2 maps of 28 × 28"));
    EXPECT_EQ(layers->itemText(2), QStringLiteral("conv2d_2: 4 maps of 7 × 7"));
}

TEST_F(Detail, StaysAtTheLayerFromImageToImage)
{
    show(20, network);
    layers->setCurrentIndex(2);
    show(21, network);
    EXPECT_EQ(layers->currentIndex(), 2);
}

TEST_F(Detail, DoesWithoutTheModelAndWithoutTheImage)
{
    show(20, nullptr);
    EXPECT_FALSE(layers->isVisibleTo(&detail));
    detail.show(run, run.predictions.rows[20], {}, network);
    EXPECT_FALSE(layers->isVisibleTo(&detail));
    EXPECT_TRUE(says(QStringLiteral("A 5, wrongly predicted as 6")));
    EXPECT_FALSE(detail.grab().isNull());
}

} // namespace
} // namespace digitlab::ui
