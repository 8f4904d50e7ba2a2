// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/scene.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace digitlab {

namespace {

constexpr int side = 96;
constexpr double smallest = 3; ///< radii in pixels
constexpr double largest = 70;

/// An ellipse or a rectangle, turned, lighter towards one end.
struct Leaf {
    double x;
    double y;
    double length; ///< half of it
    double width;  ///< half of it
    double cosine;
    double sine;
    double brightness;
    double shading;
    bool isRound;

    /// Whether it covers a place; `along` becomes where on its length that is, -1 to 1.
    bool covers(double atX, double atY, double &along) const
    {
        along = (cosine * (atX - x) + sine * (atY - y)) / length;
        const double across = (cosine * (atY - y) - sine * (atX - x)) / width;
        return isRound ? along * along + across * across <= 1 : std::abs(along) <= 1 && std::abs(across) <= 1;
    }
};

/// With density proportional to its inverse cube.
double randomRadius(Random &random)
{
    const double low = 1 / (largest * largest);
    const double high = 1 / (smallest * smallest);
    return 1 / std::sqrt(random.uniform(low, high));
}

Leaf randomLeaf(double zoom, double contrast, Random &random)
{
    const double direction = random.uniform(0, 2 * std::numbers::pi);
    const double length = zoom * randomRadius(random);
    return {.x = random.uniform(-0.2, 1.2) * side,
        .y = random.uniform(-0.2, 1.2) * side,
        .length = length,
        .width = length * random.uniform(0.15, 1),
        .cosine = std::cos(direction),
        .sine = std::sin(direction),
        .brightness = 128 + contrast * random.normal(),
        .shading = 0.6 * contrast * random.normal(),
        .isRound = random.below(2) == 0};
}

} // namespace

Image scene(Random &random)
{
    const double zoom = std::exp(random.uniform(0, std::log(5.0)));
    const double contrast = random.uniform(25, 80);
    const double ground = 128 + contrast * random.normal();
    std::vector<double> values(std::size_t{side} * side, ground);
    const int leaves = 40 + static_cast<int>(random.below(400));
    for (int i = 0; i < leaves; ++i) {
        const Leaf leaf = randomLeaf(zoom, contrast, random);
        std::size_t place = 0;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x, ++place)
                if (double along = 0; leaf.covers(x, y, along))
                    values[place] = leaf.brightness + leaf.shading * along;
    }
    const double grain = random.uniform(0, 15);
    Image image = filledImage(side, side);
    for (std::size_t i = 0; i < values.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(std::clamp(values[i] + grain * random.normal(), 0.0, 255.0));
    return image;
}

} // namespace digitlab
