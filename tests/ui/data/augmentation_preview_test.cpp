// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/augmentation_preview.h"

#include "tests/support/tiny_datasets.h"
#include "ui/jobs/image_decoder.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

std::shared_ptr<const SplitDataset> tiny()
{
    return std::make_shared<const SplitDataset>(tinyDigits());
}

TEST(AugmentationPreview, ShowsImagesAsTheyAreAndSaysThatAugmentationIsOff)
{
    AugmentationPreview preview;
    preview.setDataset(tiny());

    ASSERT_EQ(preview.columnCount(), 10);
    EXPECT_EQ(preview.column(0).size(), 1u);
    EXPECT_TRUE(preview.explanation().startsWith(QStringLiteral("Augmentation is off")));
}

TEST(AugmentationPreview, ShowsVariantsUnderTheImageItself)
{
    const auto data = tiny();
    AugmentationPreview preview;
    preview.setDataset(data);
    preview.setAugmentation({.rotation = 15, .widthShift = 0.1}, 7);

    const auto &column = preview.column(0);
    ASSERT_GE(column.size(), 3u);
    EXPECT_EQ(column[0], digitImage(data->train.image(0)));
    EXPECT_NE(column[1], column[0]);
    EXPECT_NE(column[1], column[2]);
}

TEST(AugmentationPreview, ShowsTheSameVariantsForTheSameSeed)
{
    AugmentationPreview one;
    AugmentationPreview other;
    for (AugmentationPreview *preview : {&one, &other}) {
        preview->setDataset(tiny());
        preview->setAugmentation({.rotation = 15}, 7);
    }
    EXPECT_EQ(one.column(3), other.column(3));
    other.setAugmentation({.rotation = 15}, 8);
    EXPECT_NE(one.column(3), other.column(3));
}

TEST(AugmentationPreview, SaysWhatWillStandThereWithoutADataset)
{
    AugmentationPreview preview;
    preview.setAugmentation({.rotation = 15}, 1);

    EXPECT_EQ(preview.columnCount(), 0);
    EXPECT_TRUE(preview.explanation().contains(QStringLiteral("appear here")));
    EXPECT_FALSE(preview.grab().isNull());
}

} // namespace
} // namespace digitlab::ui
