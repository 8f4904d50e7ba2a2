#include "ui/image_decoder.h"

#include "tests/support/interlaced_png.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>
#include <zlib.h>

#include <algorithm>
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

/// 8 x 8 of grey 55 as print shops have it: four inks, inverted as Adobe's programs write them.
QByteArray cmykJpeg()
{
    const QByteArray quantisation = QByteArray::fromHex("ffdb004300") + QByteArray(64, 8);
    const QByteArray oneCode = QByteArray::fromHex("01") + QByteArray(15, 0);
    return QByteArray::fromHex("ffd8ffee000e41646f626500640000000000") + quantisation
        + QByteArray::fromHex("ffc00014080008000804011100021100031100041100") + QByteArray::fromHex("ffc4001400")
        + oneCode + QByteArray::fromHex("07") + QByteArray::fromHex("ffc4001410") + oneCode + QByteArray::fromHex("00")
        + QByteArray::fromHex("ffda000e040100020003000400003f00") + QByteArray::fromHex("7f3f9fc6cfffd9");
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray littleEndian(quint32 number, int count = 4)
{
    QByteArray bytes(4, 0);
    qToLittleEndian(number, bytes.data());
    return bytes.left(count);
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    const QByteArray body = name + content;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<quint32>(content.size())) + body + bigEndian(static_cast<quint32>(sum));
}

/// Animated PNG: the picture itself, then a second frame of a single grey.
QByteArray animatedPng(const QImage &first)
{
    QByteArray bytes = encoded(first, "png");
    const auto frame = [&](quint32 number) {
        return pngChunk("fcTL",
            bigEndian(number) + bigEndian(static_cast<quint32>(first.width()))
                + bigEndian(static_cast<quint32>(first.height())) + QByteArray(8, 0) + QByteArray(6, 1));
    };
    constexpr qsizetype afterHeader = 33;
    bytes.insert(afterHeader, pngChunk("acTL", bigEndian(2) + bigEndian(0)) + frame(0));
    constexpr qsizetype endChunk = 12;
    bytes.insert(bytes.size() - endChunk, frame(1) + pngChunk("fdAT", bigEndian(2) + QByteArray(20, 7)));
    return bytes;
}

/// Animated WebP of two frames that are stored without loss.
QByteArray animatedWebp(const QImage &first, const QImage &second)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &content) {
        return name + littleEndian(static_cast<quint32>(content.size())) + content;
    };
    const QByteArray size = littleEndian(static_cast<quint32>(first.width() - 1), 3)
        + littleEndian(static_cast<quint32>(first.height() - 1), 3);
    const auto frame = [&](const QImage &image) {
        QByteArray still;
        QBuffer buffer(&still);
        QImageWriter writer(&buffer, "webp");
        writer.setQuality(100); // without loss
        EXPECT_TRUE(writer.write(image));
        return chunk("ANMF", QByteArray(6, 0) + size + littleEndian(100, 3) + QByteArray(1, 0) + still.mid(12));
    };
    const QByteArray content = "WEBP" + chunk("VP8X", QByteArray::fromHex("02000000") + size)
        + chunk("ANIM", QByteArray(6, 0)) + frame(first) + frame(second);
    return chunk("RIFF", content);
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

TEST_F(ImageDecoder, ReadsTheFirstFrameOfAnAnimatedPng)
{
    const Image image = decodeImage(write(QStringLiteral("a.png"), animatedPng(halves(QImage::Format_Grayscale8))));
    EXPECT_EQ(image, decodeImage(write(QStringLiteral("b.png"), encoded(halves(), "png"))));
}

TEST_F(ImageDecoder, ReadsTheFirstFrameOfAnAnimatedWebp)
{
    if (std::ranges::count(availableFormats(), "webp") == 0)
        return; // its plugin is a package of its own
    const Image image = decodeImage(write(QStringLiteral("a.webp"), animatedWebp(halves(), halves().mirrored(true))));
    ASSERT_EQ(image.width, 16);
    EXPECT_LT(image.at(2, 4), 10);
    EXPECT_GT(image.at(13, 4), 245);
}

TEST_F(ImageDecoder, ReadsTheFourInksOfAPrintersJpeg)
{
    const Image image = decodeImage(write(QStringLiteral("cmyk.jpg"), cmykJpeg()));
    ASSERT_EQ(image.width, 8);
    ASSERT_EQ(image.channels, 1);
    EXPECT_NEAR(image.at(4, 4), 55, 1);
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
