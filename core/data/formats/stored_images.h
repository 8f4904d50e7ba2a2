// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace digitlab {

/// How the numbers of an image follow each other.
enum class PixelOrder {
    Rows,
    Columns, ///< as EMNIST has them
};

/// Images of one size that another program stored as numbers: 0 to 255, 0 to 1 or, in 8 x 8, 0 to 16. The first few
/// hundred images tell which.
class StoredImages
{
public:
    StoredImages(int width, int height, PixelOrder order = PixelOrder::Rows);

    /// One image. Throws std::runtime_error "image 17 contains ..." for a number outside the range.
    void add(std::span<const double> numbers);
    /// 784 bytes of each image.
    std::vector<std::uint8_t> take();

    std::size_t count() const { return m_count; }

private:
    void chooseScale();
    void convert(std::span<const double> numbers, std::size_t index);
    void appendSample(std::vector<std::uint8_t> image);

    int m_width;
    int m_height;
    PixelOrder m_order;
    std::size_t m_count = 0;
    double m_highest = 0; ///< of the range; 0 as long as it is not known
    std::vector<double> m_waiting;
    std::vector<std::uint8_t> m_pixels;
};

/// Side of a square of so many pixels; 0 where they make no square.
int sideOfSquare(std::uint64_t pixels);

} // namespace digitlab
