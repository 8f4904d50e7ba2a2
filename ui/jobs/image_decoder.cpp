// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/image_decoder.h"

#include "core/base/exif_orientation.h"
#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/image_kind.h"
#include "core/base/number_text.h"
#include "core/base/png.h"
#include "core/base/png_reader.h"
#include "ui/jobs/tiff_support.h"
#include "ui/jobs/webp_exif.h"
#include "ui/style/truncation.h"

#include <QBuffer>
#include <QImageReader>
#include <cmath>

#include <algorithm>
#include <cassert>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <mutex>

namespace digitlab::ui {

namespace {

constexpr const char *expectedFormats = "expected PNG, JPEG, BMP, GIF, TIFF or WebP";
constexpr qint64 largestImage = 64'000'000; // pixels
constexpr int allocationLimit = 512;        // MiB: that many pixels of 16-bit RGBA
constexpr std::uintmax_t largestFile = 1u << 30;

thread_local bool decoding = false;
QtMessageHandler handlerBefore = nullptr;

void reportUnlessDecoding(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!decoding && handlerBefore)
        handlerBefore(type, context, text);
}

/// While it lives, what Qt's image readers complain of on this thread is not told.
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
    handlerBefore = qInstallMessageHandler(reportUnlessDecoding);
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

std::string imageBytes(const std::filesystem::path &file)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (!error && size == 0)
        throw fileError(file, std::string("empty (") + expectedFormats + ")");
    if (!error && size > largestFile)
        throw fileError(file, "larger than 1 GiB (expected an image of at most 64 megapixels)");
    return readFile(file);
}

void checkFormat(const std::filesystem::path &file, const QByteArray &format)
{
    static const std::vector<QByteArray> known{"png", "jpeg", "bmp", "gif", "tiff", "webp"};
    if (std::find(known.begin(), known.end(), format) == known.end())
        throw fileError(file, std::string("not an image (") + expectedFormats + ")");
}

void checkSize(const std::filesystem::path &file, QSize size)
{
    if (size.isEmpty())
        throw fileError(file, "broken: its size cannot be read");
    if (qint64{size.width()} * size.height() > largestImage)
        throw fileError(file,
            "too large: " + grouped(size.width()) + " x " + grouped(size.height())
                + " pixels (expected at most 64 megapixels)");
}

/// The reader of one file, by its content.
class Reader
{
public:
    explicit Reader(QByteArray &bytes)
        : m_buffer(&bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setDecideFormatFromContent(true);
        m_format = m_reader.canRead() ? m_reader.format() : QByteArray();
        // Of WebP's EXIF data Qt knows nothing.
        m_reader.setAutoTransform(m_format != "webp");
    }

    QByteArray format() const { return m_format; }
    /// Without the sign of a BMP file's height, which tells where its first row is.
    QSize size() const
    {
        const QSize size = m_reader.size();
        return {std::abs(size.width()), std::abs(size.height())};
    }

    /// Over an image of one byte value where the format is known before, so that what is left unset can be told.
    QImage read(uchar before)
    {
        QImage image;
        if (const QImage::Format format = m_reader.imageFormat(); format != QImage::Format_Invalid) {
            image = QImage(size(), format);
            if (!image.isNull())
                std::fill_n(image.bits(), image.sizeInBytes(), before);
        }
        return m_reader.read(&image) ? image : QImage();
    }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
    QByteArray m_format;
};

/// Some of Qt's readers say nothing where they leave part of the image as the memory was.
bool isWhollySet(const QImage &image, QByteArray &bytes, const QByteArray &format)
{
    if (format == "jpeg" || format == "webp")
        return true; // their libraries fill what they lack
    return Reader(bytes).read(0xff) == image;
}

[[noreturn]] void refuseDamaged(const std::filesystem::path &file, std::string_view bytes, const QByteArray &format)
{
    const std::string unusual = format == "tiff" ? unusualTiff(bytes) : std::string();
    if (!unusual.empty())
        throw fileError(
            file, "a TIFF image that is not supported (" + unusual + ") or is damaged; convert it to PNG or JPEG");
    throw fileError(file, "cut short or damaged (expected a whole " + format.toUpper().toStdString() + " image)");
}

Image decode(const std::filesystem::path &file, const std::string &content)
{
    const Silence silence;
    if (isPng(content))
        return decodePng(content, file);
    if (const std::string reason = unreadableKind(content); !reason.empty())
        throw fileError(file, reason);
    QByteArray bytes = QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size()));
    Reader reader(bytes);
    checkFormat(file, reader.format());
    if (const std::string kind = reader.format() == "tiff" ? unreadableTiff(content) : ""; !kind.empty())
        throw fileError(file, "a TIFF image with " + kind + ", which is not supported; convert it to PNG or JPEG");
    checkSize(file, reader.size());

    const QImage image = isCutShort(bytes, reader.format()) ? QImage() : reader.read(0);
    if (image.isNull() || !isWhollySet(image, bytes, reader.format()))
        refuseDamaged(file, content, reader.format());
    return upright(fromQImage(image), reader.format() == "webp" ? exifOrientation(webpExif(content)) : 1);
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

    return decode(file, imageBytes(file));
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
