// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prediction_table.h"

#include "tests/support/diverged_network.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>

using namespace digitlab;

TEST(PredictionTable, PairsEveryPredictionWithItsOwnSample)
{
    const SplitDataset data = tinyDigits();
    const PredictionTable table = evaluate(Network(NetworkSpec{}), data.train);

    ASSERT_EQ(static_cast<int>(table.rows.size()), data.train.size());
    for (int i = 0; i < data.train.size(); ++i) {
        const Prediction &row = table.rows[static_cast<std::size_t>(i)];
        EXPECT_EQ(row.sample, i);
        EXPECT_EQ(row.origin, data.train.origin(i));
        EXPECT_EQ(row.actual, data.train.label(i));
        EXPECT_EQ(std::ranges::max_element(row.probabilities) - row.probabilities.begin(), row.predicted);
        EXPECT_NEAR(std::accumulate(row.probabilities.begin(), row.probabilities.end(), 0.0), 1, 1e-5);
    }
}

TEST(PredictionTable, GivesTheMeanOfTheCrossEntropies)
{
    const SplitDataset data = tinyDigits();
    const PredictionTable table = evaluate(Network(NetworkSpec{.rescale = Rescale::Unit}), data.test);
    double sum = 0;
    for (const Prediction &row : table.rows)
        sum -= std::log(static_cast<double>(row.probabilities[static_cast<std::size_t>(row.actual)]));

    EXPECT_NEAR(table.loss, sum / data.test.size(), 1e-4);
}

TEST(PredictionTable, CountsTheCorrectRows)
{
    const PredictionTable table{{"a", "b"}, {{0, "x", 0, 0, {}}, {1, "y", 1, 0, {}}, {2, "z", 1, 1, {}}}, 0};

    EXPECT_EQ(table.correctCount(), 2);
    EXPECT_DOUBLE_EQ(table.accuracy(), 2.0 / 3);
    EXPECT_EQ(PredictionTable{}.accuracy(), 0);
}

TEST(PredictionTable, RefusesADatasetOfOtherClasses)
{
    EXPECT_THROW(evaluate(Network(NetworkSpec{}), blackAndWhite(2)), std::invalid_argument);
}

TEST(PredictionTable, NamesTheImageThatADivergedNetworkHasNoNumberFor)
{
    const SplitDataset data = tinyDigits();
    try {
        evaluate(divergedNetwork(), data.test);
        FAIL() << "no error";
    } catch (const NonFiniteError &error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("output for " + data.test.origin(0) + " is not a finite number"));
    }
}
