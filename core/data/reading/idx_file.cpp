// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/idx_file.h"

#include "core/base/memory_limit.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/data/reading/idx_stream.h"

#include <algorithm>
#include <new>
#include <stdexcept>
#include <string>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t largestImage = 64'000'000; // pixels
constexpr std::uint64_t bytesBeside = 100;         // of a sample's label and origin

/// Images of one size in the order of the file.
class ImageStream
{
public:
    ImageStream(const fs::path &file, IdxLayout layout, const std::stop_token &stop)
        : m_stream(file, stop)
        , m_layout(layout)
    {
        const IdxHeader &header = m_stream.header();
        std::vector<std::uint32_t> sizes = header.sizes;
        if (sizes.size() == 4 && sizes[1] == 1) // one channel, before or after the others
            sizes.erase(sizes.begin() + 1);
        else if (sizes.size() == 4 && sizes[3] == 1)
            sizes.pop_back();
        if (header.element != IdxElement::UnsignedByte || sizes.size() != 3)
            m_stream.fail("contains " + header.text() + "; expected images: unsigned bytes in three dimensions");
        m_count = sizes[0];
        if (m_count == 0)
            m_stream.fail("contains no images");
        const std::uint64_t pixels = std::uint64_t{sizes[1]} * sizes[2];
        if (pixels == 0 || pixels > largestImage)
            m_stream.fail("contains images of " + grouped(sizes[2]) + " x " + grouped(sizes[1])
                + " pixels; expected between 1 pixel and 64 megapixels");
        m_stored = {static_cast<int>(sizes[2]), static_cast<int>(sizes[1])};
        m_stream.requirePayload(pixels, things());
    }

    std::uint32_t count() const { return m_count; }
    IdxStream &stream() { return m_stream; }

    ImageSize size() const
    {
        return m_layout == IdxLayout::Transposed ? ImageSize{m_stored.height, m_stored.width} : m_stored;
    }

    std::string things() const { return "images of " + sizeText(); }

    /// 784 bytes of each.
    std::vector<std::uint8_t> readAll()
    {
        std::vector<std::uint8_t> pixels(std::size_t{m_count} * imagePixels);
        Image image = filledImage(m_stored.width, m_stored.height);
        for (std::size_t i = 0; i < m_count && !m_stream.stopped(); ++i) {
            if (m_stream.read(image.pixels) < image.pixels.size())
                m_stream.failCutShort(i, things());
            const auto place = pixels.begin() + static_cast<std::ptrdiff_t>(i * imagePixels);
            if (m_layout == IdxLayout::Upright && isOfSampleSize())
                std::ranges::copy(image.pixels, place);
            else
                std::ranges::copy(prepared(image).pixels, place);
        }
        if (!m_stream.stopped())
            m_stream.requireEnd(things());
        return pixels;
    }

private:
    std::string sizeText() const { return std::to_string(m_stored.width) + " x " + std::to_string(m_stored.height); }

    bool isOfSampleSize() const { return m_stored == ImageSize{imageSide, imageSide}; }

    Image prepared(const Image &stored) const
    {
        const Image image = m_layout == IdxLayout::Transposed ? transposed(stored) : stored;
        return isOfSampleSize() ? image : resized(image, imageSide, imageSide);
    }

    static Image transposed(const Image &image)
    {
        Image turned = filledImage(image.height, image.width);
        for (int y = 0; y < image.height; ++y) {
            for (int x = 0; x < image.width; ++x)
                turned.at(y, x) = image.at(x, y);
        }
        return turned;
    }

    IdxStream m_stream;
    IdxLayout m_layout;
    std::uint32_t m_count = 0;
    ImageSize m_stored;
};

/// Whole numbers, one or more for each image.
class LabelStream
{
public:
    LabelStream(const fs::path &file, const std::stop_token &stop)
        : m_stream(file, stop)
    {
        const IdxHeader &header = m_stream.header();
        const bool isWhole = header.element != IdxElement::Float && header.element != IdxElement::Double;
        m_columns = header.sizes.size() == 2 ? header.sizes[1] : 1;
        if (!isWhole || header.sizes.size() > 2 || m_columns == 0 || m_columns > mostColumns)
            m_stream.fail("contains " + header.text() + "; expected labels: whole numbers in one dimension");
        if (header.sizes.front() == 0)
            m_stream.fail("contains no labels");
        m_bytes = static_cast<std::size_t>(header.payload() / header.sizes.front() / m_columns);
        m_stream.requirePayload(std::uint64_t{m_bytes} * m_columns, "labels");
    }

    std::uint32_t count() const { return m_stream.header().sizes.front(); }
    IdxStream &stream() { return m_stream; }

    std::vector<int> readAll()
    {
        std::vector<int> labels;
        std::vector<std::uint8_t> row(m_bytes * m_columns);
        while (labels.size() < count() && !m_stream.stopped()) {
            if (m_stream.read(row) < row.size())
                m_stream.failCutShort(labels.size(), "labels");
            labels.push_back(number(std::span(row).first(m_bytes)));
        }
        if (!m_stream.stopped())
            m_stream.requireEnd("labels");
        return labels;
    }

private:
    static constexpr std::uint32_t mostColumns = 16; // QMNIST has eight

    /// Big-endian; all but unsigned bytes have a sign.
    int number(std::span<const std::uint8_t> bytes) const
    {
        std::uint32_t value = 0;
        for (const std::uint8_t byte : bytes)
            value = value << 8 | byte;
        const bool isNegative = m_stream.header().element != IdxElement::UnsignedByte && bytes.front() >= 0x80;
        if (isNegative && bytes.size() < 4)
            value |= ~std::uint32_t{0} << (8 * bytes.size());
        return static_cast<int>(value);
    }

    IdxStream m_stream;
    std::uint32_t m_columns = 1;
    std::size_t m_bytes = 1;
};

void requireAsMany(const ImageStream &images, LabelStream &labels, const fs::path &imagesFile)
{
    if (labels.count() != images.count())
        labels.stream().fail("contains " + counted(labels.count(), "label") + "; expected " + grouped(images.count())
            + ", as many as there are images in " + utf8Text(imagesFile.filename().native()));
}

void requireMemory(ImageStream &images)
{
    const std::uint64_t needed = images.count() * (imagePixels + bytesBeside);
    if (const auto available = availableMemory(); available && *available < needed)
        images.stream().fail("contains " + images.stream().header().text() + ", which take " + byteText(needed)
            + " of memory; " + byteText(*available) + " are free");
}

} // namespace

IdxContent readIdxContent(const fs::path &images, const fs::path &labels, IdxLayout layout, const std::stop_token &stop)
{
    ImageStream imageStream(images, layout, stop);
    LabelStream labelStream(labels, stop);
    requireAsMany(imageStream, labelStream, images);
    requireMemory(imageStream);
    try {
        std::vector<int> read = labelStream.readAll();
        return {imageStream.readAll(), std::move(read), imageStream.size()};
    } catch (const std::bad_alloc &) {
        imageStream.stream().fail("does not fit into memory");
    }
}

} // namespace digitlab
