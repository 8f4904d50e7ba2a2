// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/mispairing_exhibit.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"
#include "ui/charts/heatmap_view.h"

#include <QCheckBox>
#include <QLabel>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Exhibit : public testing::Test
{
protected:
    Exhibit() { exhibit.setRun(sampleRun(tinyDigits(), "Final", {1, 2})); }

    MispairingExhibit exhibit;
    HeatmapView *matrix = exhibit.findChild<HeatmapView *>();
    QLabel *explanation = exhibit.findChild<QLabel *>();
    QCheckBox *box = exhibit.findChild<QCheckBox *>();
};

TEST_F(Exhibit, IsOnlyShownOnRequest)
{
    EXPECT_FALSE(matrix->isVisibleTo(&exhibit));
    EXPECT_FALSE(explanation->isVisibleTo(&exhibit));
    box->click();
    EXPECT_TRUE(matrix->isVisibleTo(&exhibit));
    EXPECT_TRUE(explanation->isVisibleTo(&exhibit));
}

TEST_F(Exhibit, SetsWhatItShowsAgainstTheTrueAccuracy)
{
    EXPECT_TRUE(explanation->text().contains(QStringLiteral("the same 40 predictions")));
    EXPECT_TRUE(explanation->text().endsWith(QStringLiteral("though 95.0 % are.")));
}

TEST_F(Exhibit, KeepsEveryDigitButScattersTheAnswers)
{
    int all = 0;
    int right = 0;
    for (int actual = 0; actual < 10; ++actual)
        for (int predicted = 0; predicted < 10; ++predicted) {
            const int count = matrix->cellText(actual, predicted).toInt();
            all += count;
            right += actual == predicted ? count : 0;
        }
    EXPECT_EQ(all, 40);
    EXPECT_LT(right, 20);
}

TEST_F(Exhibit, IsMarkedAsNoMeasurement)
{
    box->click();
    matrix->resize(400, 400);
    const QImage marked = matrix->grab().toImage();
    matrix->setBanner({});
    EXPECT_NE(matrix->grab().toImage(), marked) << "a banner stood across the matrix";
}

} // namespace
} // namespace digitlab::ui
