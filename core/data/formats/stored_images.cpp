// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/stored_images.h"

#include "core/base/image.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

namespace digitlab {

namespace {

constexpr std::size_t imagesThatTell = 256;
constexpr std::size_t waitingMost = 1 << 20; // numbers
constexpr double highestByte = 255;
constexpr double highestOfDigits = 16; // scikit-learn's and UCI's 8 x 8
constexpr int sideOfDigits = 8;

} // namespace

StoredImages::StoredImages(int width, int height, PixelOrder order)
    : m_width(width)
    , m_height(height)
    , m_order(order)
{
}

void StoredImages::add(std::span<const double> numbers)
{
    if (m_highest > 0) {
        convert(numbers, m_count++);
        return;
    }
    m_waiting.insert(m_waiting.end(), numbers.begin(), numbers.end());
    if (++m_count == imagesThatTell || m_waiting.size() >= waitingMost)
        chooseScale();
}

std::vector<std::uint8_t> StoredImages::take()
{
    if (m_highest == 0)
        chooseScale();
    return std::move(m_pixels);
}

void StoredImages::chooseScale()
{
    const double highest = m_waiting.empty() ? 0 : *std::ranges::max_element(m_waiting);
    const bool isDigits = m_width == sideOfDigits && m_height == sideOfDigits;
    m_highest = highest <= 1 ? 1 : isDigits && highest <= highestOfDigits ? highestOfDigits : highestByte;
    const auto size = static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height);
    for (std::size_t i = 0; i * size < m_waiting.size(); ++i)
        convert(std::span(m_waiting).subspan(i * size, size), i);
    m_waiting = {};
}

void StoredImages::convert(std::span<const double> numbers, std::size_t index)
{
    std::vector<std::uint8_t> image(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!(numbers[i] >= 0 && numbers[i] <= m_highest)) // nor what is no number
            throw std::runtime_error("image " + grouped(index + 1) + " contains " + shortestDecimal(numbers[i])
                + "; expected " + (m_highest == highestByte ? "" : "all ") + "numbers from 0 to "
                + shortestDecimal(m_highest) + (m_highest == highestByte ? "" : ", as the first images have"));
        const std::size_t place = m_order == PixelOrder::Rows
            ? i
            : i % static_cast<std::size_t>(m_height) * static_cast<std::size_t>(m_width)
                + i / static_cast<std::size_t>(m_height);
        image[place] = static_cast<std::uint8_t>(std::lround(numbers[i] * highestByte / m_highest));
    }
    appendSample(std::move(image));
}

void StoredImages::appendSample(std::vector<std::uint8_t> image)
{
    if (m_width != imageSide || m_height != imageSide)
        image = resized({m_width, m_height, 1, std::move(image)}, imageSide, imageSide).pixels;
    m_pixels.insert(m_pixels.end(), image.begin(), image.end());
}

int sideOfSquare(std::uint64_t pixels)
{
    constexpr std::uint64_t largest = std::uint64_t{1'024} * 1'024;
    if (pixels == 0 || pixels > largest)
        return 0;
    const auto side = static_cast<int>(std::lround(std::sqrt(static_cast<double>(pixels))));
    return static_cast<std::uint64_t>(side) * static_cast<std::uint64_t>(side) == pixels ? side : 0;
}

} // namespace digitlab
