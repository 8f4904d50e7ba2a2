// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/array_images.h"

#include "core/base/image.h"
#include "core/base/memory_limit.h"
#include "core/base/number_text.h"
#include "core/data/formats/stored_images.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::uint64_t largestSide = 1'024;
constexpr std::uint64_t bytesBesideSample = 100; // of its label and origin
constexpr std::uint64_t mostImages = 100'000'000;

struct ArraySize {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
};

/// 0 x 0 where the array holds no images.
ArraySize imageSizeOf(std::vector<std::uint64_t> shape)
{
    if (shape.size() == 4 && shape[3] == 1) // one channel, behind the others or before them
        shape.pop_back();
    else if (shape.size() == 4 && shape[1] == 1)
        shape.erase(shape.begin() + 1);
    if (shape.size() == 2) {
        const auto side = static_cast<std::uint64_t>(sideOfSquare(shape[1]));
        return side > 1 ? ArraySize{side, side} : ArraySize{};
    }
    const bool areImages
        = shape.size() == 3 && std::min(shape[1], shape[2]) > 1 && shape[1] <= largestSide && shape[2] <= largestSide;
    return areImages ? ArraySize{shape[2], shape[1]} : ArraySize{};
}

void requireImages(const ByteSource &source, const NpyHeader &header)
{
    if (!holdsImages(header))
        source.fail(
            "contains " + header.text() + "; expected images: count x height x width, or count x pixels of a square");
    if (header.count() == 0 || header.count() > mostImages)
        source.fail("contains " + grouped(header.count()) + " images; expected between 1 and 100 million");
    const std::uint64_t needed = header.count() * (imagePixels + bytesBesideSample);
    if (const auto available = availableMemory(); available && *available < needed)
        source.fail("contains " + header.text() + ", which take " + byteText(needed) + " of memory; "
            + byteText(*available) + " are free");
}

/// What `take` refuses is refused with the file's name.
template <typename Take> void namingSource(const ByteSource &source, const Take &take)
{
    try {
        take();
    } catch (const std::runtime_error &error) {
        source.fail(error.what());
    }
}

} // namespace

bool holdsImages(const NpyHeader &header)
{
    return imageSizeOf(header.shape).width > 0;
}

StoredSplit readArrayImages(ByteSource &source, const NpyHeader &header, const std::stop_token &stop)
{
    requireImages(source, header);
    const ArraySize size = imageSizeOf(header.shape);
    StoredSplit split{{}, {}, static_cast<int>(size.width), static_cast<int>(size.height)};
    StoredImages images(split.width, split.height);
    const auto itemSize = static_cast<std::size_t>(header.itemSize);
    std::vector<double> numbers(static_cast<std::size_t>(header.numbersOfEach()));
    std::vector<std::uint8_t> bytes(numbers.size() * itemSize);
    for (std::uint64_t i = 0; i < header.count() && !stop.stop_requested(); ++i) {
        if (source.read(bytes) < bytes.size())
            source.fail("is cut short after " + counted(i, "image"));
        for (std::size_t n = 0; n < numbers.size(); ++n)
            numbers[n] = header.number(bytes.data() + n * itemSize);
        namingSource(source, [&] { images.add(numbers); });
    }
    namingSource(source, [&] { split.pixels = images.take(); });
    return split;
}

} // namespace digitlab
