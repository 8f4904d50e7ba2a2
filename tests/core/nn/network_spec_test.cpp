// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_spec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(LayerTable, CountsTheParametersOfTheReportsFinalNetwork)
{
    const NetworkSpec spec{.padding = Padding::Same, .channels = 3};

    EXPECT_EQ(layerTable(spec),
        (std::vector<LayerRow>{
            {"conv2d", "Conv2D", {28, 28, 32}, 896},
            {"max_pooling2d", "MaxPooling2D", {14, 14, 32}, 0},
            {"conv2d_1", "Conv2D", {14, 14, 64}, 18496},
            {"max_pooling2d_1", "MaxPooling2D", {7, 7, 64}, 0},
            {"conv2d_2", "Conv2D", {7, 7, 128}, 73856},
            {"max_pooling2d_2", "MaxPooling2D", {3, 3, 128}, 0},
            {"flatten", "Flatten", {1152}, 0},
            {"dense", "Dense", {512}, 590336},
            {"dense_1", "Dense", {10}, 5130},
        }));
    EXPECT_EQ(parameterCount(spec), 688714);
}

TEST(LayerTable, ShowsHowPaddingValidShrinksTheMaps)
{
    const std::vector<LayerRow> rows = layerTable({.padding = Padding::Valid});

    EXPECT_EQ(rows[0].outputShape, (std::vector<int>{26, 26, 32}));
    EXPECT_EQ(rows[2].outputShape, (std::vector<int>{11, 11, 64}));
    EXPECT_EQ(rows[4].outputShape, (std::vector<int>{3, 3, 128}));
    EXPECT_EQ(rows[5].outputShape, (std::vector<int>{1, 1, 128}));
}

TEST(LayerTable, ShowsBatchNormalisationAndDropoutWhereTheyAreAskedFor)
{
    std::vector<std::string> kinds;
    for (const LayerRow &row : layerTable({.dropout = 0.2, .batchNormalisation = true}))
        kinds.push_back(row.kind);

    EXPECT_THAT(std::vector(kinds.begin(), kinds.begin() + 5),
        testing::ElementsAre("Conv2D", "BatchNormalization", "ReLU", "MaxPooling2D", "Dropout"));
    EXPECT_EQ(layerTable({.batchNormalisation = true})[1].parameters, 4 * 32);
}

TEST(NetworkSpec, IsRefusedWithTheFieldItsValueAndWhatIsAllowed)
{
    EXPECT_THAT([] { validate(NetworkSpec{.dropout = 1.5}); },
        ThrowsMessage<std::invalid_argument>(testing::AllOf(HasSubstr("dropout is 1.5"), HasSubstr("below 1"))));
    EXPECT_THAT(
        [] {
            validate(NetworkSpec{.filters = {32, -1, 8}});
        },
        ThrowsMessage<std::invalid_argument>("filters is -1; expected 1 to 1,024"));
    EXPECT_THROW(validate(NetworkSpec{.channels = 2}), std::invalid_argument);
    EXPECT_THROW(validate(NetworkSpec{.denseWidth = 0}), std::invalid_argument);
    EXPECT_NO_THROW(validate(NetworkSpec{}));
}
