#include "ui/image_decoder.h"

#include "tests/support/interlaced_png.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace digitlab::ui {
namespace {

/// Dark left half, bright right half.
QImage halves(QImage::Format format = QImage::Format_RGB32)
{
    QImage image(16, 8, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, x < 8 ? QColor(0, 0, 0) : QColor(255, 255, 255));
    return image.convertToFormat(format);
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format)) << format;
    return bytes;
}

class ImageDecoder : public testing::Test
{
protected:
    std::filesystem::path write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName().toStdString();
    }

    std::string complaint(const std::filesystem::path &file)
    {
        try {
            decodeImage(file);
        } catch (const std::runtime_error &error) {
            return error.what();
        }
        return {};
    }

    QTemporaryDir m_folder;
};

/// The formats that can be both written and read here: TIFF and WebP come with a plugin.
std::vector<QByteArray> availableFormats()
{
    std::vector<QByteArray> formats;
    for (const char *format : {"png", "jpeg", "bmp", "tiff", "webp"})
        if (QImageReader::supportedImageFormats().contains(format)
            && QImageWriter::supportedImageFormats().contains(format))
            formats.emplace_back(format);
    return formats;
}

/// 1 x 1, black, as Qt writes no GIF.
QByteArray blackGif()
{
    return QByteArray::fromHex("47494638396101000100800000000000ffffff2c000000000100010000020244010"
                               "03b");
}

TEST_F(ImageDecoder, ReadsEachFormatByItsContentWhateverTheFileIsCalled)
{
    for (const QByteArray &format : availableFormats()) {
        const QByteArray bytes = encoded(halves(), format.constData());
        for (const char *name : {"right", "digit.png", "digit.jpg", "digit.txt"}) {
            const Image image = decodeImage(write(QString::fromLatin1(name), bytes));
            ASSERT_EQ(image.width, 16) << format.constData();
            ASSERT_EQ(image.height, 8);
            EXPECT_LT(image.at(2, 4), 20) << format.constData();
            EXPECT_GT(image.at(13, 4), 235) << format.constData();
        }
    }
}

TEST_F(ImageDecoder, ReadsTheFirstFrameOfAGif)
{
    const Image image = decodeImage(write(QStringLiteral("digit.png"), blackGif()));

    EXPECT_EQ(image.width, 1);
    EXPECT_EQ(image.at(0, 0), 0);
}

TEST_F(ImageDecoder, ReadsAnInterlacedPng)
{
    digitlab::Image grey = filledImage(11, 7);
    grey.at(4, 3) = 90;
    const std::string bytes = interlacedPng(grey);

    EXPECT_EQ(decodeImage(write(QStringLiteral("a.png"), QByteArray::fromStdString(bytes))), grey);
}

TEST_F(ImageDecoder, ReadsSixteenBitsPalettesAndSingleBitsAsGrey)
{
    for (const QImage::Format format :
        {QImage::Format_Grayscale16, QImage::Format_Grayscale8, QImage::Format_Indexed8, QImage::Format_Mono}) {
        const Image image = decodeImage(write(QStringLiteral("a.png"), encoded(halves(format), "png")));
        EXPECT_EQ(image.channels, 1) << format;
        EXPECT_EQ(image.at(2, 4), 0) << format;
        EXPECT_EQ(image.at(13, 4), 255) << format;
    }
}

TEST_F(ImageDecoder, KeepsEveryGreyLevelExactly)
{
    QImage grey(256, 1, QImage::Format_Grayscale8);
    for (int x = 0; x < 256; ++x)
        grey.scanLine(0)[x] = static_cast<uchar>(x);
    for (const QImage::Format format : {QImage::Format_Grayscale8, QImage::Format_RGB32, QImage::Format_Indexed8}) {
        QImage stored = grey.convertToFormat(format);
        const Image image = decodeImage(write(QStringLiteral("grey.png"), encoded(stored, "png")));
        for (int x = 0; x < 256; ++x)
            ASSERT_EQ(image.at(x, 0), x) << format;
    }
}

TEST_F(ImageDecoder, KeepsColourAndAlpha)
{
    QImage red(4, 4, QImage::Format_RGB32);
    red.fill(QColor(200, 10, 20));
    QImage clear(4, 4, QImage::Format_ARGB32);
    clear.fill(QColor(200, 10, 20, 128));

    const Image colour = decodeImage(write(QStringLiteral("red.png"), encoded(red, "png")));
    const Image alpha = decodeImage(write(QStringLiteral("clear.png"), encoded(clear, "png")));

    EXPECT_EQ(colour.channels, 3);
    EXPECT_EQ(colour.at(1, 1, 0), 200);
    EXPECT_EQ(colour.at(1, 1, 2), 20);
    EXPECT_EQ(alpha.channels, 4);
    EXPECT_EQ(alpha.at(1, 1, 3), 128);
}

TEST_F(ImageDecoder, TurnsAPhotographAsItsCameraSays)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    ASSERT_TRUE(writer.write(halves()));

    const Image image = decodeImage(write(QStringLiteral("photo.jpg"), bytes));

    EXPECT_EQ(image.width, 8);
    EXPECT_EQ(image.height, 16);
    EXPECT_LT(image.at(4, 2), 20); // what was left is up
}

TEST_F(ImageDecoder, NamesAFileThatIsNoPicture)
{
    const auto file = write(QStringLiteral("notes.png"), "Buy milk.\n");

    EXPECT_EQ(complaint(file), file.string() + ": not a picture (expected PNG, JPEG, BMP, GIF, TIFF or WebP)");
}

TEST_F(ImageDecoder, NamesAnEmptyFileAFolderAndAMissingFile)
{
    const auto empty = write(QStringLiteral("empty.png"), {});
    const std::filesystem::path folder = m_folder.path().toStdString();

    EXPECT_EQ(complaint(empty), empty.string() + ": empty (expected PNG, JPEG, BMP, GIF, TIFF or WebP)");
    EXPECT_EQ(complaint(folder), folder.string() + ": not a file (expected PNG, JPEG, BMP, GIF, TIFF or WebP)");
    EXPECT_NE(complaint(folder / "missing.png").find("missing.png"), std::string::npos);
}

TEST_F(ImageDecoder, RefusesAPictureThatIsCutShortInEveryFormat)
{
    QImage noise(64, 64, QImage::Format_RGB32);
    for (int i = 0; i < 64 * 64; ++i)
        noise.setPixel(i % 64, i / 64, qRgb(i * 37 % 256, i * 91 % 256, i * 13 % 256));
    for (const QByteArray &format : availableFormats()) {
        const QByteArray whole = encoded(noise, format.constData());
        EXPECT_EQ(complaint(write(QStringLiteral("whole"), whole)), "") << format.constData();
        for (const int tenth : {3, 5, 9}) {
            const auto file = write(QStringLiteral("part"), whole.left(whole.size() * tenth / 10));
            EXPECT_NE(complaint(file).find(file.string() + ": "), std::string::npos)
                << format.constData() << " at " << tenth << " tenths";
        }
    }
    const QByteArray gif = blackGif();
    EXPECT_NE(complaint(write(QStringLiteral("part.gif"), gif.left(gif.size() - 3))), "");
}

TEST_F(ImageDecoder, LeavesStandardErrorAloneWhateverIsDamaged)
{
    testing::internal::CaptureStderr();
    for (const QByteArray &format : availableFormats()) {
        const QByteArray whole = encoded(halves(), format.constData());
        for (qsizetype place = 0; place < whole.size(); place += 7) {
            QByteArray altered = whole;
            altered[place] = static_cast<char>(altered[place] ^ 0x21);
            complaint(write(QStringLiteral("altered"), altered));
        }
    }
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST_F(ImageDecoder, RefusesMoreThan64MegapixelsBeforeDecoding)
{
    QImage huge(9000, 8000, QImage::Format_Mono);
    huge.fill(1);
    const auto file = write(QStringLiteral("huge.png"), encoded(huge, "png"));

    EXPECT_EQ(complaint(file), file.string() + ": 9000 x 8000 pixels (expected at most 64 megapixels)");
}

TEST_F(ImageDecoder, ReadsOnSeveralThreadsAtOnce)
{
    const auto file = write(QStringLiteral("digit.png"), encoded(halves(), "png"));
    const Image expected = decodeImage(file);
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([&] {
                for (int i = 0; i < 100; ++i)
                    wrong += decodeImage(file) != expected;
            });
    }
    EXPECT_EQ(wrong, 0);
}

TEST(ImageConversion, GoesToQtAndBackUnchanged)
{
    for (const int channels : {1, 3, 4}) {
        Image image = filledImage(5, 3, channels, 7);
        image.at(2, 1, channels - 1) = 99;
        EXPECT_EQ(fromQImage(toQImage(image)), image) << channels << " channels";
    }
    EXPECT_TRUE(toQImage(Image{}).isNull());
    EXPECT_TRUE(fromQImage(QImage()).empty());
}

TEST(ImageConversion, ShowsADigitsBytesAsAPicture)
{
    std::vector<std::uint8_t> pixels(imagePixels, 0);
    pixels[28 * 3 + 5] = 200;

    const QImage picture = digitImage(pixels);
    pixels.clear();

    EXPECT_EQ(picture.size(), QSize(28, 28));
    EXPECT_EQ(qGray(picture.pixel(5, 3)), 200);
    EXPECT_EQ(qGray(picture.pixel(4, 3)), 0);
}

} // namespace
} // namespace digitlab::ui
