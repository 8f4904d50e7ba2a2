// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/image_decoder.h"

#include "tests/support/interlaced_png.h"
#include "tests/support/png_kinds.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QtEndian>

#include <gmock/gmock.h>
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

/// Animated PNG: the image itself, then a second frame of a single grey.
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

/// WebP with EXIF data that tells how it is to be turned.
QByteArray turnedWebp(const QImage &image, int orientation)
{
    QByteArray still;
    QBuffer buffer(&still);
    QImageWriter writer(&buffer, "webp");
    writer.setQuality(100); // without loss
    EXPECT_TRUE(writer.write(image));
    const QByteArray exif = QByteArray::fromStdString(orientationExif(orientation));
    const QByteArray content = "WEBPVP8X" + littleEndian(10) + QByteArray::fromHex("08000000")
        + littleEndian(static_cast<quint32>(image.width() - 1), 3)
        + littleEndian(static_cast<quint32>(image.height() - 1), 3) + still.mid(12) + "EXIF"
        + littleEndian(static_cast<quint32>(exif.size())) + exif;
    return "RIFF" + littleEndian(static_cast<quint32>(content.size())) + content;
}

/// What a TIFF file says of its 4 x 4 pixels; none of its samples is compressed.
struct TiffForm {
    quint32 bits = 8;
    quint32 samples = 1;
    quint32 planes = 1;  // 2: apart
    quint32 format = 1;  // 3: floating point
    quint32 tile = 0;    // 16: tiles of 16 x 16
    quint32 colours = 1; // 2: RGB
};

QByteArray tiff(const TiffForm &form)
{
    const bool tiled = form.tile > 0;
    const quint32 side = tiled ? form.tile : 4;
    const quint32 chunks = form.planes == 2 ? form.samples : 1;
    const quint32 chunkSize = side * side * form.bits * form.samples / chunks / 8;
    QByteArray entries;
    quint32 count = 0;
    const auto add = [&](quint32 tag, quint32 type, quint32 values, quint32 value) {
        entries += littleEndian(tag, 2) + littleEndian(type, 2) + littleEndian(values) + littleEndian(value);
        ++count;
    };
    constexpr quint32 number = 3;
    constexpr quint32 place = 4;
    const quint32 arrays = 8 + chunks * chunkSize;
    const auto spread = [&](quint32 tag, quint32 index) { // of one value in place, of several behind the pixels
        if (chunks == 1)
            add(tag, place, 1, index == 0 ? 8 : chunkSize);
        else
            add(tag, place, chunks, arrays + 4 * chunks * index);
    };
    add(256, number, 1, 4);
    add(257, number, 1, 4);
    if (form.samples <= 2)
        add(258, number, form.samples, form.bits | form.bits << 16);
    else
        add(258, number, form.samples, arrays + 8 * chunks);
    add(259, number, 1, 1);
    add(262, number, 1, form.colours);
    if (!tiled)
        spread(273, 0);
    add(277, number, 1, form.samples);
    if (!tiled) {
        add(278, number, 1, 4);
        spread(279, 1);
    }
    add(284, number, 1, form.planes);
    if (tiled) {
        add(322, number, 1, side);
        add(323, number, 1, side);
        spread(324, 0);
        spread(325, 1);
    }
    if (form.samples % 2 == 0)
        add(338, number, 1, 2);
    if (form.format != 1)
        add(339, number, 1, form.format);
    QByteArray offsets;
    QByteArray sizes;
    QByteArray bits;
    for (quint32 chunk = 0; chunk < chunks; ++chunk) {
        offsets += littleEndian(8 + chunk * chunkSize);
        sizes += littleEndian(chunkSize);
    }
    for (quint32 sample = 0; sample < form.samples; ++sample)
        bits += littleEndian(form.bits, 2);
    bits += QByteArray(bits.size() % 4, 0);
    const auto directory = arrays + static_cast<quint32>(offsets.size() + sizes.size() + bits.size());
    return QByteArray("II*\0", 4) + littleEndian(directory) + QByteArray(static_cast<int>(chunks * chunkSize), '\x5a')
        + offsets + sizes + bits + littleEndian(count, 2) + entries + littleEndian(0);
}

TEST_F(ImageDecoder, ReadsEveryKindOfPngAsTheBuildWithoutQtDoes)
{
    for (const PngKind &kind : pngKinds())
        EXPECT_EQ(decodeImage(write(QStringLiteral("a.png"), QByteArray::fromStdString(kind.bytes))), kind.image)
            << kind.name;
}

TEST_F(ImageDecoder, TurnsPngAndWebpAsTheirExifDataSays)
{
    digitlab::Image stored = filledImage(16, 8); // bright on the right
    for (int y = 0; y < 8; ++y)
        std::fill_n(&stored.at(8, y), 8, std::uint8_t{255});
    const digitlab::Image png
        = decodeImage(write(QStringLiteral("a.png"), QByteArray::fromStdString(orientedPng(stored, 6))));
    EXPECT_EQ(png.width, 8);
    EXPECT_EQ(png.at(4, 2), 0); // what was left is up
    EXPECT_EQ(png.at(4, 13), 255);
    if (std::ranges::count(availableFormats(), "webp") == 0)
        return; // its plugin is a package of its own
    EXPECT_EQ(decodeImage(write(QStringLiteral("a.webp"), turnedWebp(halves(), 6))), png);
    EXPECT_EQ(decodeImage(write(QStringLiteral("b.webp"), turnedWebp(halves(), 1))), stored);
}

TEST_F(ImageDecoder, ReadsABitmapWhoseFirstRowIsTheUpper)
{
    QImage image = halves();
    image.setPixelColor(1, 0, QColor(90, 90, 90));
    QByteArray bytes = encoded(image, "bmp");
    const digitlab::Image expected = decodeImage(write(QStringLiteral("a.bmp"), bytes));
    const auto start = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.constData() + 10));
    const qsizetype rowBytes = (bytes.size() - start) / 8;
    QByteArray rows;
    for (qsizetype y = 7; y >= 0; --y)
        rows += bytes.mid(start + y * rowBytes, rowBytes);
    bytes = bytes.left(22) + littleEndian(static_cast<quint32>(-8)) + bytes.mid(26, start - 26) + rows;

    EXPECT_EQ(decodeImage(write(QStringLiteral("b.bmp"), bytes)), expected);
    EXPECT_EQ(expected.at(1, 0), 90);
}

TEST_F(ImageDecoder, NamesTheKindOfTiffThatItDoesNotRead)
{
    if (std::ranges::count(availableFormats(), "tiff") == 0)
        return; // its plugin is a package of its own
    EXPECT_EQ(complaint(write(QStringLiteral("usual"), tiff({}))), "");
    EXPECT_EQ(complaint(write(QStringLiteral("usual"), tiff({.samples = 3, .colours = 2}))), "");
    const auto reason = [&](const TiffForm &form) { return complaint(write(QStringLiteral("a.tif"), tiff(form))); };
    EXPECT_THAT(reason({.bits = 12}), testing::HasSubstr("a TIFF image with 12 bits per sample, which is not"));
    EXPECT_THAT(reason({.bits = 32}), testing::HasSubstr("with 32 bits per sample"));
    EXPECT_THAT(reason({.bits = 32, .format = 3}), testing::HasSubstr("with 32-bit floating point"));
    EXPECT_THAT(reason({.bits = 16, .samples = 3, .planes = 2, .colours = 2}),
        testing::HasSubstr("with 16 bits per sample in separate planes"));
    EXPECT_THAT(reason({.samples = 2}), testing::HasSubstr("grey and transparency"));
    const std::string tiled = reason({.samples = 3, .tile = 16, .colours = 2});
    EXPECT_TRUE(tiled.empty() || tiled.find("(tiled)") != std::string::npos) << tiled;
}

TEST_F(ImageDecoder, NamesAPhonesImageAndTheWayOut)
{
    using namespace std::string_literals;
    const auto heic = write(QStringLiteral("a.jpg"),
        QByteArray::fromStdString("\0\0\0\x18"
                                  "ftypheic\0\0\0\0mif1heic"s));
    const auto avif = write(QStringLiteral("b.png"),
        QByteArray::fromStdString("\0\0\0\x18"
                                  "ftypavif\0\0\0\0mif1miaf"s));
    EXPECT_EQ(complaint(heic), heic.string() + ": HEIC images are not supported; convert it to PNG or JPEG");
    EXPECT_EQ(complaint(avif), avif.string() + ": AVIF images are not supported; convert it to PNG or JPEG");
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

TEST_F(ImageDecoder, NamesAFileThatIsNoImage)
{
    const auto file = write(QStringLiteral("notes.png"), "Buy milk.\n");

    EXPECT_EQ(complaint(file), file.string() + ": not an image (expected PNG, JPEG, BMP, GIF, TIFF or WebP)");
}

TEST_F(ImageDecoder, NamesAnEmptyFileAFolderAndAMissingFile)
{
    const auto empty = write(QStringLiteral("empty.png"), {});
    const std::filesystem::path folder = m_folder.path().toStdString();

    EXPECT_EQ(complaint(empty), empty.string() + ": empty (expected PNG, JPEG, BMP, GIF, TIFF or WebP)");
    EXPECT_EQ(complaint(folder), folder.string() + ": is a folder; expected a file");
    EXPECT_NE(complaint(folder / "missing.png").find("missing.png"), std::string::npos);
}

TEST_F(ImageDecoder, RefusesAnImageThatIsCutShortInEveryFormat)
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

    EXPECT_EQ(complaint(file), file.string() + ": too large: 9,000 x 8,000 pixels (expected at most 64 megapixels)");
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

TEST(ImageConversion, ShowsADigitsBytesAsAnImage)
{
    std::vector<std::uint8_t> pixels(imagePixels, 0);
    pixels[28 * 3 + 5] = 200;

    const QImage image = digitImage(pixels);
    pixels.clear();

    EXPECT_EQ(image.size(), QSize(28, 28));
    EXPECT_EQ(qGray(image.pixel(5, 3)), 200);
    EXPECT_EQ(qGray(image.pixel(4, 3)), 0);
}

} // namespace
} // namespace digitlab::ui
