// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/layer_examples.h"

#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace digitlab;

namespace {

NetworkSpec exampleSpec(Padding padding, bool norm = false)
{
    return {.filters = {4, 3, 2},
        .padding = padding,
        .dropout = 0.25,
        .batchNormalisation = norm,
        .denseWidth = 8,
        .channels = 3,
        .rescale = Rescale::Unit};
}

/// With other figures of batch normalisation than 0 and 1.
Network network(Padding padding, bool norm = false)
{
    Network result(exampleSpec(padding, norm), 5);
    auto weights = result.weights();
    float value = 0.5F;
    for (NamedTensor &tensor : weights)
        if (tensor.name.starts_with("norm1"))
            std::ranges::generate(tensor.values, [&value] { return value += 0.1F; });
    result.setWeights(weights);
    return result;
}

std::vector<float> mapsOf(const Network &network, std::span<const std::uint8_t> image, int map)
{
    const FeatureMaps maps = network.featureMaps(image).front();
    const auto size = static_cast<std::ptrdiff_t>(maps.width * maps.height);
    return {maps.values.begin() + map * size, maps.values.begin() + (map + 1) * size};
}

bool isOneOfTheMaps(const ValueGrid &grid, const Network &network, std::span<const std::uint8_t> image)
{
    for (int map = 0; map < 4; ++map) {
        const std::vector<float> expected = mapsOf(network, image, map);
        const auto isNear = [](float a, float b) { return std::abs(a - b) < 1e-4F; };
        if (std::ranges::equal(grid.values, expected, isNear))
            return true;
    }
    return false;
}

class LayerExamples : public testing::Test
{
protected:
    const SplitDataset data = tinyDigits();
    const std::span<const std::uint8_t> image = data.test.image(6);
};

} // namespace

TEST_F(LayerExamples, PaddingShowsTheNetworksOwnMapAndTheOther)
{
    for (const bool norm : {false, true}) {
        const Network same = network(Padding::Same, norm);
        const GridPair ofSame = paddingExample(same, image);
        EXPECT_EQ(ofSame.first.width, 28);
        EXPECT_TRUE(isOneOfTheMaps(ofSame.first, same, image));

        const Network valid = network(Padding::Valid, norm);
        const GridPair ofValid = paddingExample(valid, image);
        EXPECT_EQ(ofValid.second.height, 26);
        EXPECT_TRUE(isOneOfTheMaps(ofValid.second, valid, image));
        EXPECT_EQ(ofValid.first.at(5, 7), ofValid.second.at(4, 6));
    }
}

TEST_F(LayerExamples, PoolingKeepsTheLargestOfFour)
{
    const GridPair pair = poolingExample(network(Padding::Same), image);
    ASSERT_EQ(pair.second.width, 14);
    EXPECT_EQ(pair.second.at(3, 4),
        std::max({pair.first.at(6, 8), pair.first.at(7, 8), pair.first.at(6, 9), pair.first.at(7, 9)}));
    EXPECT_EQ(poolingExample(network(Padding::Valid), image).second.height, 13);
}

TEST_F(LayerExamples, DropoutLeavesZerosAndScalesTheRest)
{
    const GridPair pair = dropoutExample(network(Padding::Same), image, 0.25, 9);
    int dropped = 0;
    for (std::size_t i = 0; i < pair.first.values.size(); ++i) {
        const float after = pair.second.values[i];
        dropped += after == 0 && pair.first.values[i] > 0 ? 1 : 0;
        EXPECT_TRUE(after == 0 || std::abs(after - pair.first.values[i] / 0.75F) < 1e-5F);
    }
    EXPECT_GT(dropped, 0);
    EXPECT_EQ(dropoutExample(network(Padding::Same), image, 0, 9).second, pair.first);
}

TEST_F(LayerExamples, ReluZerosAreCountedLayerByLayer)
{
    Network silent = network(Padding::Same);
    auto weights = silent.weights();
    for (NamedTensor &tensor : weights)
        std::ranges::fill(tensor.values, tensor.name == "conv1_bias" ? 1.0F : 0.0F);
    silent.setWeights(weights);

    const std::vector<ZeroFraction> fractions = zeroFractions(silent, data.test, 5);
    ASSERT_EQ(fractions.size(), 4U);
    EXPECT_EQ(fractions[0].layer, "conv2d");
    EXPECT_EQ(fractions[0].fraction, 0);
    EXPECT_EQ(fractions[1].fraction, 1);
    EXPECT_EQ(fractions[3].layer, "dense");
    EXPECT_EQ(fractions[3].fraction, 1);
    EXPECT_EQ(zeroFractions(silent, data.test, 0)[1].fraction, 0);
}

TEST_F(LayerExamples, FiltersAddUpTheirEqualChannels)
{
    const Network three = network(Padding::Same);
    const std::vector<ValueGrid> filters = firstFilters(three);
    ASSERT_EQ(filters.size(), 4U);
    const std::vector<float> weights = three.weights().front().values;
    EXPECT_EQ(filters[1].width, 3);
    EXPECT_FLOAT_EQ(filters[1].at(2, 1), weights[27 + 5] + weights[27 + 9 + 5] + weights[27 + 18 + 5]);
}
