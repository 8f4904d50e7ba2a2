// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/occlusion.h"
#include "core/nn/input_gradient.h"

#include "core/base/image.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace digitlab;

namespace {

NamedTensor &named(std::vector<NamedTensor> &weights, const std::string &name)
{
    return *std::ranges::find(weights, name, &NamedTensor::name);
}

/// Reads class 1 from the brightest pixel of the upper left 8 x 8 block alone: each convolution hands its input on, the
/// dense layer takes the first of 3 x 3 places.
Network upperLeftReader()
{
    Network network({.filters = {1, 1, 1}, .denseWidth = 1, .rescale = Rescale::Unit, .classes = 2});
    auto weights = network.weights();
    for (NamedTensor &tensor : weights)
        std::ranges::fill(tensor.values, 0.0F);
    for (const char *name : {"conv1_weight", "conv2_weight", "conv3_weight"})
        named(weights, name).values[4] = 1;
    named(weights, "dense_weight").values[0] = 1;
    named(weights, "output_weight").values[1] = 2;
    network.setWeights(weights);
    return network;
}

std::vector<std::uint8_t> imageWithDot(int x, int y)
{
    std::vector<std::uint8_t> image(imagePixels);
    image[static_cast<std::size_t>(y * imageSide + x)] = 255;
    return image;
}

float at(const std::vector<float> &map, int x, int y)
{
    return map[static_cast<std::size_t>(y * imageSide + x)];
}

} // namespace

TEST(InputGradient, IsWhatAKnownNetworkMakesOfAPixel)
{
    const std::vector<float> forClass = inputGradient(upperLeftReader(), imageWithDot(3, 5), 1);
    ASSERT_EQ(forClass.size(), 784U);
    EXPECT_NEAR(at(forClass, 3, 5), 2.0 / 255, 1e-7);
    EXPECT_EQ(std::ranges::count_if(forClass, [](float value) { return value != 0; }), 1);
}

TEST(InputGradient, IsNothingForTheClassThatNoPixelSpeaksFor)
{
    const std::vector<float> other = inputGradient(upperLeftReader(), imageWithDot(3, 5), 0);
    EXPECT_TRUE(std::ranges::all_of(other, [](float value) { return value == 0; }));
}

TEST(InputGradient, AgreesWithTheDifferenceThatAPixelMakes)
{
    for (const bool norm : {false, true}) {
        const Network network(
            {.filters = {4, 4, 4}, .batchNormalisation = norm, .denseWidth = 8, .rescale = Rescale::Unit}, 3);
        std::vector<std::uint8_t> image(imagePixels);
        for (std::size_t i = 0; i < image.size(); ++i)
            image[i] = static_cast<std::uint8_t>(i * 37 % 251);
        const std::size_t pixel = 14 * imageSide + 13;
        const float gradient = inputGradient(network, image, 2)[pixel];
        const float before = network.logits(image)[2];
        image[pixel] = static_cast<std::uint8_t>(image[pixel] + 1);
        EXPECT_NEAR(network.logits(image)[2] - before, gradient, 0.1F * std::abs(gradient) + 1e-6F);
    }
}

TEST(InputGradient, LeavesTheNetworkAsItWas)
{
    const Network network = upperLeftReader();
    const auto weights = network.weights();
    inputGradient(network, imageWithDot(3, 5), 1);
    EXPECT_EQ(network.weights(), weights);
}

TEST(OcclusionMap, MarksTheSquaresThatCoverWhatTheNetworkReads)
{
    const std::vector<float> map = occlusionMap(upperLeftReader(), imageWithDot(3, 5), 1);
    ASSERT_EQ(map.size(), 784U);
    // Every square over the dot's own pixel covers the dot: the whole probability is lost, from e^2/(1+e^2) to 1/2.
    EXPECT_NEAR(at(map, 3, 5), std::exp(2.0) / (1 + std::exp(2.0)) - 0.5, 1e-5);
    EXPECT_GT(at(map, 3, 5), at(map, 5, 5));
    EXPECT_GT(at(map, 5, 5), at(map, 7, 5));
    EXPECT_EQ(at(map, 8, 5), 0);
    EXPECT_EQ(at(map, 20, 20), 0);
}

TEST(OcclusionMap, SpeaksAgainstTheOtherClass)
{
    EXPECT_LT(at(occlusionMap(upperLeftReader(), imageWithDot(0, 0), 0), 0, 0), 0);
}

TEST(OcclusionMap, EndsWhenAsked)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_TRUE(occlusionMap(upperLeftReader(), imageWithDot(3, 5), 1, source.get_token()).empty());
}
