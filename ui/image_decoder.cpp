#include "ui/image_decoder.h"

#include "core/data/file_io.h"
#include "core/data/png.h"
#include "ui/truncation.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <cassert>
#include <cstdarg>
#include <dlfcn.h>
#include <mutex>
#include <stdexcept>

namespace digitlab::ui {

namespace {

constexpr const char *expectedFormats = "expected PNG, JPEG, BMP, GIF, TIFF or WebP";
constexpr qint64 largestPicture = 64'000'000; // pixels
constexpr int allocationLimit = 512;          // MiB: that many pixels of 16-bit RGBA
constexpr std::uintmax_t largestFile = 1u << 30;

thread_local bool decoding = false;
QtMessageHandler handlerBefore = nullptr;

void tellUnlessDecoding(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!decoding && handlerBefore)
        handlerBefore(type, context, text);
}

/// While it lives, what Qt's picture readers complain of on this thread is not told.
class Silence
{
public:
    Silence() { decoding = true; }
    ~Silence() { decoding = false; }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
};

/// What libjpeg and libtiff complain of goes to standard error; here an exception says it with the file's name.
/// Qt's plugin for TIFF leaves libtiff's handlers as they are, and this program does not link libtiff itself.
void silenceLibraries()
{
    handlerBefore = qInstallMessageHandler(tellUnlessDecoding);
    using Handler = void (*)(const char *, const char *, va_list);
    using SetHandler = Handler (*)(Handler);
    for (const char *library : {"libtiff.so.6", "libtiff.so.5"}) {
        void *tiff = ::dlopen(library, RTLD_LAZY);
        for (const char *name : {"TIFFSetErrorHandler", "TIFFSetWarningHandler"}) {
            if (auto *set = tiff ? reinterpret_cast<SetHandler>(::dlsym(tiff, name)) : nullptr)
                set(nullptr);
        }
    }
}

std::runtime_error refusal(const std::filesystem::path &file, const std::string &reason)
{
    return std::runtime_error(file.string() + ": " + reason);
}

std::string pictureBytes(const std::filesystem::path &file)
{
    std::error_code error;
    if (std::filesystem::exists(file, error) && !std::filesystem::is_regular_file(file, error))
        throw refusal(file, std::string("not a file (") + expectedFormats + ")");
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (!error && size == 0)
        throw refusal(file, std::string("empty (") + expectedFormats + ")");
    if (!error && size > largestFile)
        throw refusal(file, "larger than 1 GiB (expected a picture of at most 64 megapixels)");
    return readFile(file);
}

void checkFormat(const std::filesystem::path &file, const QByteArray &format)
{
    static const std::vector<QByteArray> known{"png", "jpeg", "bmp", "gif", "tiff", "webp"};
    if (std::find(known.begin(), known.end(), format) == known.end())
        throw refusal(file, std::string("not a picture (") + expectedFormats + ")");
}

void checkSize(const std::filesystem::path &file, QSize size)
{
    if (size.isEmpty())
        throw refusal(file, "broken: its size cannot be read");
    if (qint64{size.width()} * size.height() > largestPicture)
        throw refusal(file,
            std::to_string(size.width()) + " x " + std::to_string(size.height())
                + " pixels (expected at most 64 megapixels)");
}

/// Qt's reader of PNG files leaves libpng's complaints to standard error, so that damaged ones may not reach it.
void requireWholePng(const std::filesystem::path &file, const QByteArray &bytes)
{
    constexpr qsizetype sizeEnd = 24;
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < sizeEnd)
        return;
    checkSize(
        file, QSize(qFromBigEndian<qint32>(bytes.constData() + 16), qFromBigEndian<qint32>(bytes.constData() + 20)));
    try {
        decodePng({bytes.constData(), static_cast<std::size_t>(bytes.size())}, file);
    } catch (const std::runtime_error &) {
        throw refusal(file, "cut short or damaged (expected a whole PNG picture)");
    }
}

QImage decode(const std::filesystem::path &file, QByteArray &bytes)
{
    const Silence silence;
    requireWholePng(file, bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.canRead() ? reader.format() : QByteArray();
    checkFormat(file, format);
    checkSize(file, reader.size());

    const QImage image = isCutShort(bytes, format) ? QImage() : reader.read();
    if (image.isNull())
        throw refusal(file, "cut short or damaged (expected a whole " + format.toUpper().toStdString() + " picture)");
    return image;
}

Image copied(const QImage &image, int channels)
{
    Image result = filledImage(image.width(), image.height(), channels);
    const std::size_t rowBytes = static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(channels);
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(
            image.constScanLine(y), rowBytes, result.pixels.begin() + static_cast<std::ptrdiff_t>(rowBytes) * y);
    return result;
}

/// Qt's own way to grey goes through linear light and shifts values; of equal channels one is enough.
Image firstChannel(const QImage &rgb)
{
    Image result = filledImage(rgb.width(), rgb.height());
    for (int y = 0; y < rgb.height(); ++y) {
        const uchar *row = rgb.constScanLine(y);
        for (int x = 0; x < rgb.width(); ++x)
            result.at(x, y) = row[3 * x];
    }
    return result;
}

QImage::Format formatFor(int channels)
{
    switch (channels) {
    case 1:
        return QImage::Format_Grayscale8;
    case 3:
        return QImage::Format_RGB888;
    default:
        return QImage::Format_RGBA8888;
    }
}

} // namespace

Image decodeImage(const std::filesystem::path &file)
{
    static std::once_flag prepared;
    std::call_once(prepared, [] {
        QImageReader::setAllocationLimit(allocationLimit);
        silenceLibraries();
    });

    const std::string content = pictureBytes(file);
    QByteArray bytes = QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size()));
    return fromQImage(decode(file, bytes));
}

Image fromQImage(const QImage &image)
{
    if (image.isNull())
        return {};
    if (image.format() == QImage::Format_Grayscale8)
        return copied(image, 1);
    if (image.hasAlphaChannel())
        return copied(image.convertToFormat(QImage::Format_RGBA8888), 4);
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    return image.allGray() ? firstChannel(rgb) : copied(rgb, 3);
}

QImage toQImage(const Image &image)
{
    if (image.empty())
        return {};
    return QImage(image.pixels.data(), image.width, image.height, qsizetype{image.width} * image.channels,
        formatFor(image.channels))
        .copy();
}

QImage digitImage(std::span<const std::uint8_t> pixels)
{
    assert(pixels.size() == imagePixels);
    return QImage(pixels.data(), imageSide, imageSide, imageSide, QImage::Format_Grayscale8).copy();
}

} // namespace digitlab::ui
