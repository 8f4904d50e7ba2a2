// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap_view.h"

#include "ui/charts/heatmap_layout.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

const QStringList names{QStringLiteral("0"), QStringLiteral("3"), QStringLiteral("5")};

/// 17 of 30 threes read as fives.
ConfusionMatrix matrix()
{
    ConfusionMatrix matrix(3);
    for (int i = 0; i < 30; ++i) {
        matrix.add(0, 0);
        matrix.add(1, i < 17 ? 2 : 1);
        matrix.add(2, 2);
    }
    return matrix;
}

QColor cornerOf(const HeatmapView &view, const QImage &image, int actual, int predicted)
{
    return image.pixelColor(view.cellRect(actual, predicted).topLeft() + QPoint(5, 5));
}

} // namespace

TEST(HeatmapView, CarriesTheCounts)
{
    HeatmapView view;
    view.resize(400, 400);
    view.setMatrix(matrix(), names);
    EXPECT_EQ(view.cellText(1, 2), QStringLiteral("17"));
    EXPECT_EQ(view.cellText(1, 1), QStringLiteral("13"));
    EXPECT_EQ(view.cellText(0, 1), QStringLiteral("0"));
}

TEST(HeatmapView, ShadesACellByItsFractionOfTheRow)
{
    HeatmapView view;
    view.resize(400, 400);
    view.setMatrix(matrix(), names);
    const QImage image = view.grab().toImage();
    EXPECT_GT(cornerOf(view, image, 0, 0).lightness(), cornerOf(view, image, 1, 2).lightness());
    EXPECT_GT(cornerOf(view, image, 1, 2).lightness(), cornerOf(view, image, 0, 1).lightness());
}

TEST(HeatmapView, ShowsWhatChangedBetweenTwoMatricesWithASign)
{
    ConfusionMatrix better(3);
    for (int i = 0; i < 30; ++i) {
        for (int digit = 0; digit < 3; ++digit)
            better.add(digit, digit);
    }
    HeatmapView view;
    view.resize(400, 400);
    view.setDifference(matrix(), better, names);
    EXPECT_EQ(view.cellText(1, 1), QStringLiteral("+17"));
    EXPECT_EQ(view.cellText(1, 2), QStringLiteral("\u221217"));
    EXPECT_EQ(view.cellText(0, 0), QStringLiteral("0"));
}

TEST(HeatmapView, IsEmptyWhereTwoMatricesKnowOtherClasses)
{
    HeatmapView view;
    view.setDifference(matrix(), ConfusionMatrix(4), names);
    EXPECT_EQ(view.cellText(0, 0), QString());
}

TEST(HeatmapView, AClickOpensTheCellUnderThePointer)
{
    HeatmapView view;
    view.resize(400, 400);
    view.setMatrix(matrix(), names);
    QSignalSpy activated(&view, &HeatmapView::cellActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(1, 2).center());
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0], (QVariantList{1, 2}));
}

TEST(HeatmapView, ArrowKeysWalkOverTheCellsAndEnterOpensOne)
{
    HeatmapView view;
    view.resize(400, 400);
    view.setMatrix(matrix(), names);
    QSignalSpy activated(&view, &HeatmapView::cellActivated);
    for (const auto key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right})
        QTest::keyClick(&view, key);
    EXPECT_EQ(view.selectedCell(), (HeatmapView::Cell{.actual = 1, .predicted = 2}));
    EXPECT_EQ(view.accessibleDescription(), QStringLiteral("17 of 30 digits that are 3 were predicted as 5."));
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(activated.size(), 1);
}

TEST(HeatmapView, StaysInsideItselfFromSmallToLargeAndFromTwoToFortyClasses)
{
    for (const int side : {1, 20, 120, 300, 600}) {
        for (const int classes : {1, 2, 10, 40}) {
            HeatmapView view;
            view.resize(side, side);
            view.setTitle(QStringLiteral("A title"));
            view.setMatrix(ConfusionMatrix(classes), {});
            EXPECT_FALSE(view.grab().isNull());
            if (side >= 120) {
                EXPECT_TRUE(view.rect().contains(view.cellRect(classes - 1, classes - 1))) << side << ' ' << classes;
            }
        }
    }
}

TEST(HeatmapView, SaysWhatWillStandThereWhileItIsEmpty)
{
    HeatmapView view;
    view.setEmptyText(QStringLiteral("Train first."));
    EXPECT_EQ(view.accessibleName(), QStringLiteral("Train first."));
    view.setMatrix(matrix(), names);
    EXPECT_TRUE(view.accessibleName().contains(QStringLiteral("81.1 % of 90")));
    view.clear();
    EXPECT_EQ(view.accessibleName(), QStringLiteral("Train first."));
}

TEST(HeatmapView, TheAxesTellClassesApartThatBeginAlike)
{
    QStringList long62;
    for (int i = 1; i <= 62; ++i)
        long62 << QStringLiteral("Handwriting-%1").arg(i, 3, 10, QLatin1Char('0'));
    const HeatmapContent content(ConfusionMatrix(62), long62);
    for (const QSize size : {QSize(300, 300), QSize(700, 700)}) {
        const HeatmapLayout layout = heatmapLayout(content, size, {}, {});
        EXPECT_EQ(layout.rowLabels.value(61), size.width() < 500 ? QStringLiteral("062") : long62[61]);
        EXPECT_EQ(layout.columnLabels.value(0), QStringLiteral("001"));
    }
    EXPECT_TRUE(content.sentence(0, 61).contains(long62[61])) << "the whole name is told";
}

TEST(HeatmapContent, SaysDigitOfDigitsAlone)
{
    EXPECT_EQ(HeatmapContent(matrix(), names).sentence(1, 2),
        QStringLiteral("17 of 30 digits that are 3 were predicted as 5."));
    const HeatmapContent letters(matrix(), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    EXPECT_EQ(letters.sentence(1, 2), QStringLiteral("17 of 30 images of b were predicted as c."));
}
