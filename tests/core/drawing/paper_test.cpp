// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/paper.h"

#include "core/drawing/light_surface.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace digitlab {

namespace {

/// Paper of this brightness at each place with a dark vertical line in its middle.
template <typename Light> Image lineOn(Light light)
{
    Image image = filledImage(200, 160);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const bool line = x >= 97 && x < 103 && y > 30 && y < 130;
            image.at(x, y) = static_cast<std::uint8_t>(light(x, y) * (line ? 0.3 : 1.0));
        }
    }
    return image;
}

/// How far paper values lie apart, away from the line.
int paperSpread(const Image &image)
{
    int darkest = 255;
    int lightest = 0;
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < 80; ++x) {
            darkest = std::min<int>(darkest, image.at(x, y));
            lightest = std::max<int>(lightest, image.at(x, y));
        }
    }
    return lightest - darkest;
}

/// A broad Z with soft rims that fills its image.
Image tightZ(int paper, int ink)
{
    Image image = filledImage(64, 72);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const double toBars = std::min(y, image.height - 1 - y) - 14.0;
            const double toSlope = std::abs(x - (60 - 0.8 * y)) - 9.0;
            const double inked = std::clamp(0.5 - std::min(toBars, toSlope) / 4, 0.0, 1.0);
            image.at(x, y) = static_cast<std::uint8_t>(paper + (ink - paper) * inked);
        }
    }
    return image;
}

} // namespace

TEST(Paper, OfATightCropIsEvenAndItsHeavyInkNoShadow)
{
    for (const auto &[paper, ink] : {std::pair{248, 12}, {9, 233}, {90, 222}, {181, 40}})
        EXPECT_EQ(evenPaper(tightZ(paper, ink)), tightZ(paper, ink)) << paper;
}

TEST(Paper, StaysAsItIsWhereItIsEven)
{
    const Image even = lineOn([](int, int) { return 230; });

    EXPECT_EQ(evenPaper(even), even);
    EXPECT_TRUE(evenPaper(Image{}).empty());
}

TEST(Paper, LosesASlopeOfLightAndKeepsTheInk)
{
    const Image sloping = lineOn([](int x, int y) { return 90 + 0.4 * x + 0.5 * y; });
    const Image even = evenPaper(sloping);

    EXPECT_GT(paperSpread(sloping), 90);
    EXPECT_LT(paperSpread(even), 12);
    EXPECT_LT(even.at(100, 80), even.at(60, 80) / 2);
}

TEST(Paper, LosesASoftShadow)
{
    const Image shadowed = lineOn([](int x, int) { return 220 - 90 / (1 + std::exp((x - 30) / 6.0)); });

    EXPECT_GT(paperSpread(shadowed), 80);
    EXPECT_LT(paperSpread(evenPaper(shadowed)), 60);
}

TEST(Paper, IsToldFromInkOfTheSameBrightness)
{
    Image image = filledImage(10, 10, 3);
    for (int i = 0; i < 100; ++i)
        image.pixels[static_cast<std::size_t>(3 * i)] = 200; // red paper
    image.at(5, 5, 0) = 0;
    image.at(5, 5, 1) = 102; // green ink of the same luminance

    const Image grey = contrastingGrey(image);

    EXPECT_GE(std::abs(grey.at(5, 5) - grey.at(0, 0)), 100);
}

TEST(LightSurface, FollowsTheLightAndNotTheInk)
{
    const auto light = [](int x, int y) { return 100 + 0.3 * x + 0.002 * y * y; };
    const Image image = lineOn(light);
    const std::vector<float> surface = lightSurface(image);

    EXPECT_NEAR(surface[80 * 200 + 100], light(100, 80), 2);
    EXPECT_NEAR(surface[0], light(0, 0), 2);
    EXPECT_NEAR(surface.back(), light(199, 159), 2);
}

TEST(LightSurface, IsKnownForASinglePixel)
{
    EXPECT_NEAR(lightSurface(filledImage(1, 1, 1, 70)).front(), 70, 1);
}

} // namespace digitlab
