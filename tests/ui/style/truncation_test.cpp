// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/truncation.h"

#include <QBuffer>
#include <QImage>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

QByteArray encoded(const char *format)
{
    QImage image(20, 12, QImage::Format_RGB32);
    image.fill(QColor(30, 60, 90));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return bytes;
}

TEST(Truncation, LetsWholeFilesPassAndFindsEveryCutBeforeTheEnd)
{
    for (const char *format : {"jpeg", "bmp"}) {
        const QByteArray whole = encoded(format);
        EXPECT_FALSE(isCutShort(whole, format)) << format;
        for (qsizetype size = 0; size < whole.size() - 12; ++size)
            ASSERT_TRUE(isCutShort(whole.left(size), format)) << format << " of " << size << " bytes";
    }
}

TEST(Truncation, LetsBytesAfterTheImagePass)
{
    for (const char *format : {"jpeg", "bmp"})
        EXPECT_FALSE(isCutShort(encoded(format) + "and a note", format)) << format;
}

TEST(Truncation, FindsAGifWithoutItsLastBlock)
{
    const QByteArray gif = QByteArray::fromHex("47494638396101000100800000000000ffffff2c000000000100010000020244010"
                                               "03b");
    EXPECT_FALSE(isCutShort(gif, "gif"));
    for (qsizetype size = 0; size < gif.size() - 1; ++size)
        EXPECT_TRUE(isCutShort(gif.left(size), "gif")) << size;
}

TEST(Truncation, LeavesOtherFormatsToQt)
{
    EXPECT_FALSE(isCutShort("anything", "tiff"));
}

} // namespace
} // namespace digitlab::ui
