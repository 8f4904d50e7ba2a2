// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changed_images.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"
#include "ui/widgets/digit_gallery.h"

#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class ImagesThatChanged : public testing::Test
{
protected:
    void show(const std::shared_ptr<const SplitDataset> &dataset)
    {
        images.show(a, b, comparePaired(a.predictions, b.predictions), dataset);
    }
    const DigitGallery *gallery(int tab) const { return qobject_cast<const DigitGallery *>(images.widget(tab)); }

    std::shared_ptr<const SplitDataset> data = std::make_shared<const SplitDataset>(tinyDigits());
    digitlab::Run a = sampleRun(*data, "Baseline", {0, 1, 39});
    digitlab::Run b = sampleRun(*data, "Final", {20, 39});
    ChangedImages images;
};

TEST_F(ImagesThatChanged, AreFixedBrokenOrWrongInBoth)
{
    show(data);
    EXPECT_EQ(images.tabText(0), QStringLiteral("Fixed by B (2)"));
    EXPECT_EQ(images.tabText(1), QStringLiteral("Broken by B (1)"));
    EXPECT_EQ(images.tabText(2), QStringLiteral("Wrong in both (1)"));
    EXPECT_EQ(gallery(0)->itemCount(), 2);
    EXPECT_EQ(gallery(1)->itemCount(), 1);
    EXPECT_EQ(gallery(2)->itemCount(), 1);
}

TEST_F(ImagesThatChanged, TellWhatEachRunReadAndHowSurely)
{
    show(data);
    const QModelIndex broken = gallery(1)->model()->index(0, 0);
    EXPECT_EQ(broken.data().toString(), QStringLiteral("is 5\nA 5, 80 %\nB 6, 80 %"));
    EXPECT_EQ(broken.data(Qt::ToolTipRole).toString(),
        QStringLiteral("test/5/0.png\nA predicts 5 with 80.0 %\nB predicts 6 with 80.0 %"));
}

TEST_F(ImagesThatChanged, AreOpenedInInspectInTheRunThatMisreadsThem)
{
    show(data);
    QSignalSpy chosen(&images, &ChangedImages::imageChosen);
    for (const int tab : {0, 1, 2}) {
        images.setCurrentIndex(tab);
        auto *shown = qobject_cast<DigitGallery *>(images.widget(tab));
        shown->setCurrentIndex(shown->model()->index(0, 0));
        Q_EMIT shown->activated(shown->currentIndex());
    }
    ASSERT_EQ(chosen.count(), 3);
    EXPECT_EQ(chosen[0][0].value<ModelSide>(), ModelSide::A);
    EXPECT_EQ(chosen[0][1].toInt(), 0);
    EXPECT_EQ(chosen[1][0].value<ModelSide>(), ModelSide::B);
    EXPECT_EQ(chosen[1][1].toInt(), 20);
    EXPECT_EQ(chosen[2][1].toInt(), 39);
}

TEST_F(ImagesThatChanged, AreOpenedInEitherRunByAButton)
{
    show(data);
    QSignalSpy chosen(&images, &ChangedImages::imageChosen);
    const auto buttons = images.cornerWidget()->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_FALSE(buttons[1]->isEnabled());
    auto *shown = qobject_cast<DigitGallery *>(images.widget(0));
    shown->setCurrentIndex(shown->model()->index(1, 0));
    ASSERT_TRUE(buttons[1]->isEnabled());
    buttons[1]->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ModelSide>(), ModelSide::B);
    EXPECT_EQ(chosen[0][1].toInt(), 1);
}

TEST_F(ImagesThatChanged, AreCountedButNotShownWhereAnotherDatasetIsAtHand)
{
    SplitDataset other = tinyDigits();
    other.identity.hash = "other";
    other.identity.testHash = "other";
    show(std::make_shared<const SplitDataset>(other));
    EXPECT_EQ(images.tabText(0), QStringLiteral("Fixed by B (2)"));
    EXPECT_EQ(gallery(0)->itemCount(), 0);
    show(nullptr);
    EXPECT_EQ(gallery(0)->itemCount(), 0);
}

TEST_F(ImagesThatChanged, LeaveNothingBehindWhenCleared)
{
    show(data);
    images.clear();
    EXPECT_EQ(gallery(0)->itemCount(), 0);
    EXPECT_EQ(images.tabText(0), QStringLiteral("Fixed by B"));
}

} // namespace
} // namespace digitlab::ui
