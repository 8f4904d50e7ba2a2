// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_images.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

Image drawn(std::initializer_list<std::string_view> rows)
{
    Image image = filledImage(static_cast<int>(rows.begin()->size()), static_cast<int>(rows.size()));
    int y = 0;
    for (const std::string_view row : rows) {
        if (row.size() != rows.begin()->size())
            throw std::invalid_argument("a drawn picture's rows must have one length");
        for (int x = 0; x < image.width; ++x)
            image.at(x, y) = row[static_cast<std::size_t>(x)] == '#' ? 255 : 0;
        ++y;
    }
    return image;
}

Image onSample(const Image &image)
{
    Image sample = filledImage(imageSide, imageSide);
    const int scale = std::max(1, imageSide / std::max(image.width, image.height));
    const int left = (imageSide - scale * image.width) / 2;
    const int top = (imageSide - scale * image.height) / 2;
    for (int y = 0; y < scale * image.height; ++y) {
        for (int x = 0; x < scale * image.width; ++x)
            sample.at(left + x, top + y) = image.at(x / scale, y / scale);
    }
    return sample;
}

} // namespace digitlab
