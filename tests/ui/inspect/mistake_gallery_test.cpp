// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/mistake_gallery.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"
#include "ui/widgets/digit_gallery.h"

#include <QLabel>
#include <QSignalSpy>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Mistakes : public testing::Test
{
protected:
    void show(const std::vector<int> &misread)
    {
        gallery.setPredictions(
            std::make_shared<const PredictionTable>(sampleRun(*data, "Final", misread).predictions), data);
    }
    int count() const { return gallery.findChild<DigitGallery *>()->itemCount(); }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(
            gallery.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text() == text; });
    }

    const std::shared_ptr<const SplitDataset> data = std::make_shared<const SplitDataset>(tinyDigits());
    MistakeGallery gallery;
};

TEST_F(Mistakes, StayAtTheCellFromEpochToEpoch)
{
    show({5, 20, 21});
    EXPECT_EQ(count(), 3);
    gallery.showCell(5, 6);
    EXPECT_TRUE(says(QStringLiteral("5 predicted as 6 (2)")));
    EXPECT_EQ(count(), 2);
    show({20});
    EXPECT_TRUE(says(QStringLiteral("5 predicted as 6 (1)")));
    gallery.showMistakes();
    EXPECT_TRUE(says(QStringLiteral("Mistakes, worst first (1)")));
}

TEST_F(Mistakes, StandSurestFirstInACell)
{
    show({20, 21, 23});
    gallery.showCell(5, 6);
    QSignalSpy chosen(&gallery, &MistakeGallery::imageChosen);
    auto *view = gallery.findChild<DigitGallery *>();
    Q_EMIT view->clicked(view->model()->index(0, 0));
    EXPECT_EQ(chosen[0][0].toInt(), 23);
}

TEST_F(Mistakes, AreCountedWhereTheImagesAreNotAtHand)
{
    gallery.setPredictions(
        std::make_shared<const PredictionTable>(sampleRun(*data, "Final", {5}).predictions), nullptr);
    EXPECT_TRUE(says(QStringLiteral("Mistakes, worst first (1)")));
    EXPECT_EQ(count(), 0);
}

} // namespace
} // namespace digitlab::ui
