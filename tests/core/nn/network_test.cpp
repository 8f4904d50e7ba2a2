// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network.h"

#include "core/base/image.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

using namespace digitlab;

namespace {

std::vector<std::uint8_t> gradientImages(int count)
{
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(count) * imagePixels);
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = static_cast<std::uint8_t>((i * 31 + i / 784) % 256);
    return pixels;
}

} // namespace

TEST(Network, GivesAProbabilityForEachClassOfEachImage)
{
    const Network network(NetworkSpec{});
    const std::vector<float> probabilities = network.probabilities(gradientImages(3));

    ASSERT_EQ(probabilities.size(), 30U);
    for (std::size_t row = 0; row < 3; ++row)
        EXPECT_NEAR(std::accumulate(probabilities.begin() + static_cast<std::ptrdiff_t>(row * 10),
                        probabilities.begin() + static_cast<std::ptrdiff_t>(row * 10 + 10), 0.0F),
            1, 1e-5);
}

TEST(Network, StartsFromTheSameWeightsForTheSameSeed)
{
    EXPECT_EQ(Network(NetworkSpec{}, 3).weights(), Network(NetworkSpec{}, 3).weights());
    EXPECT_NE(Network(NetworkSpec{}, 3).weights(), Network(NetworkSpec{}, 4).weights());
}

TEST(Network, HoldsAsManyWeightsAsTheLayerTableSays)
{
    for (const Padding padding : {Padding::Same, Padding::Valid})
        for (const bool normalised : {false, true})
            for (const int channels : {1, 3}) {
                const NetworkSpec spec{.padding = padding, .batchNormalisation = normalised, .channels = channels};
                std::size_t count = 0;
                for (const NamedTensor &tensor : Network(spec).weights())
                    count += tensor.values.size();
                EXPECT_EQ(static_cast<std::int64_t>(count), parameterCount(spec));
            }
}

TEST(Network, InitialisesAsKerasDoesWithGlorotUniformWeightsAndZeroBiases)
{
    const std::vector<NamedTensor> weights = Network(NetworkSpec{.initialisation = Initialisation::Keras}).weights();
    const double limit = std::sqrt(6.0 / (9 * 32 + 9 * 64)); // of the second convolution
    const auto second = std::ranges::find(weights, "conv2_weight", &NamedTensor::name);
    const auto bias = std::ranges::find(weights, "conv2_bias", &NamedTensor::name);

    ASSERT_NE(second, weights.end());
    EXPECT_LE(*std::ranges::max_element(second->values), limit);
    EXPECT_GT(*std::ranges::max_element(second->values), 0.99 * limit);
    EXPECT_LT(*std::ranges::min_element(second->values), -0.99 * limit);
    EXPECT_EQ(bias->values, std::vector<float>(64, 0));
}

TEST(Network, ReadsThreeEqualChannelsAsOneWithTheSummedWeights)
{
    Network three(NetworkSpec{.channels = 3}, 1);
    Network one(NetworkSpec{.channels = 1}, 2);
    std::vector<NamedTensor> weights = three.weights();
    NamedTensor &first = weights.front();
    NamedTensor summed{first.name, {32, 1, 3, 3}, std::vector<float>(32 * 9, 0)};
    for (std::size_t map = 0; map < 32; ++map)
        for (std::size_t i = 0; i < 27; ++i)
            summed.values[map * 9 + i % 9] += first.values[map * 27 + i];
    first = summed;
    one.setWeights(weights);

    const std::vector<float> expected = one.logits(gradientImages(2));
    const std::vector<float> found = three.logits(gradientImages(2));
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], 1e-3 * std::abs(expected[i]) + 1e-3);
}

TEST(Network, KeepsItsWeightsWhenACopyIsChanged)
{
    Network network(NetworkSpec{}, 1);
    const std::vector<NamedTensor> before = network.weights();
    Network copy = network;
    EXPECT_EQ(copy.weights(), before);
    copy.setWeights(Network(NetworkSpec{}, 2).weights());

    EXPECT_EQ(network.weights(), before);
}

TEST(Network, RefusesWeightsOfAnotherShape)
{
    Network network(NetworkSpec{});

    EXPECT_THROW(network.setWeights(Network(NetworkSpec{.denseWidth = 100}).weights()), std::runtime_error);
    EXPECT_THROW(network.setWeights({}), std::runtime_error);
}

TEST(Network, RefusesANetworkThatCannotBe)
{
    EXPECT_THROW(Network(NetworkSpec{.filters = {0, 1, 1}}), std::invalid_argument);
    EXPECT_THROW(Network(NetworkSpec{.dropout = 1}), std::invalid_argument);
    EXPECT_THROW(Network(NetworkSpec{.channels = 2}), std::invalid_argument);
}

TEST(Network, ShowsTheMapsOfEachBlockAfterReLU)
{
    const Network network(NetworkSpec{.filters = {4, 6, 8}, .padding = Padding::Valid});
    const std::vector<FeatureMaps> maps = network.featureMaps(gradientImages(1));

    ASSERT_EQ(maps.size(), 3U);
    EXPECT_EQ(maps[0].layer, "conv2d");
    EXPECT_EQ(maps[2].layer, "conv2d_2");
    EXPECT_EQ(maps[0].count, 4);
    EXPECT_EQ(maps[0].height, 26);
    EXPECT_EQ(maps[1].width, 11);
    EXPECT_EQ(maps[2].values.size(), 8U * 3 * 3);
    for (const FeatureMaps &layer : maps)
        EXPECT_GE(*std::ranges::min_element(layer.values), 0);
}

TEST(Network, GivesTheSameForOneImageAsForMany)
{
    const Network network(NetworkSpec{.rescale = Rescale::Unit}, 3);
    const std::vector<std::uint8_t> images = gradientImages(300);
    const std::vector<float> together = network.logits(images);
    const std::vector<float> last = network.logits(std::span(images).subspan(299 * imagePixels));

    for (std::size_t i = 0; i < 10; ++i)
        EXPECT_NEAR(last[i], together[299 * 10 + i], 1e-4);
}
