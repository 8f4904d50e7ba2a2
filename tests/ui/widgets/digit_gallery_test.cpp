// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digit_gallery.h"

#include "ui/widgets/digit_gallery_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

std::vector<GalleryItem> whiteDigits(int count)
{
    QImage image(28, 28, QImage::Format_Grayscale8);
    image.fill(255);
    std::vector<GalleryItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back({image, QStringLiteral("3 read as 5"), QStringLiteral("file %1").arg(i), 100 + i});
    return items;
}

TEST(DigitGalleryModel, TellsCaptionImageDetailAndRow)
{
    DigitGalleryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(whiteDigits(3));

    ASSERT_EQ(model.rowCount(), 3);
    const QModelIndex second = model.index(1);
    EXPECT_EQ(second.data().toString(), QStringLiteral("3 read as 5"));
    EXPECT_EQ(second.data(Qt::ToolTipRole).toString(), QStringLiteral("file 1"));
    EXPECT_EQ(second.data(Qt::DecorationRole).value<QImage>().size(), QSize(28, 28));
    EXPECT_EQ(second.data(DigitGalleryModel::ItemRowRole).toInt(), 101);
    EXPECT_FALSE(model.data({}, Qt::DisplayRole).isValid());
}

class Gallery : public testing::Test
{
protected:
    Gallery()
    {
        gallery.resize(400, 300);
        gallery.show();
    }

    DigitGallery gallery;
};

TEST_F(Gallery, TellsWhichImageWasClicked)
{
    gallery.setItems(whiteDigits(5));
    QSignalSpy chosen(&gallery, &DigitGallery::itemChosen);
    const QPoint place = gallery.visualRect(gallery.model()->index(2, 0)).center();
    QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {}, place);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 102);
}

TEST_F(Gallery, IsUsedByTheKeyboard)
{
    gallery.setItems(whiteDigits(5));
    QSignalSpy chosen(&gallery, &DigitGallery::itemChosen);
    gallery.setCurrentIndex(gallery.model()->index(0, 0));
    QTest::keyClick(&gallery, Qt::Key_Right);
    QTest::keyClick(&gallery, Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 101);
}

TEST_F(Gallery, ShowsPixelsCrispAndImagesSideBySide)
{
    gallery.setItems(whiteDigits(5));
    const QRect first = gallery.visualRect(gallery.model()->index(0, 0));
    const QRect second = gallery.visualRect(gallery.model()->index(1, 0));

    EXPECT_EQ(first.top(), second.top());
    EXPECT_GT(second.left(), first.left());
    const QImage seen = gallery.viewport()->grab().toImage();
    int white = 0;
    for (int x = first.left(); x <= first.right(); ++x)
        white += seen.pixel(x, first.top() + 30) == qRgb(255, 255, 255) && first.contains(x, first.top() + 30);
    EXPECT_GE(white, 56) << "twice 28";
}

TEST_F(Gallery, ShowsTenThousandImagesAtOnce)
{
    QElapsedTimer clock;
    clock.start();
    gallery.setItems(whiteDigits(10000));
    gallery.grab();

    EXPECT_EQ(gallery.itemCount(), 10000);
    EXPECT_LT(clock.elapsed(), 2000);
}

TEST_F(Gallery, SaysWhyItIsEmpty)
{
    const QImage before = gallery.grab().toImage();
    gallery.setEmptyText(QStringLiteral("No mistakes: all 300 images are read"));

    EXPECT_NE(gallery.grab().toImage(), before);
}

} // namespace
} // namespace digitlab::ui
