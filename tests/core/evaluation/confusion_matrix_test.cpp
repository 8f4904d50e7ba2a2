// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/confusion_matrix.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

/// `count` samples of each of ten classes, all read rightly.
PredictionTable perfectTable(int count)
{
    PredictionTable table{{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}, {}, 0};
    for (int label = 0; label < 10; ++label)
        for (int i = 0; i < count; ++i)
            table.rows.push_back({static_cast<int>(table.rows.size()), "x", label, label, {}});
    return table;
}

} // namespace

TEST(ConfusionMatrix, CountsEveryPairOfActualAndPredicted)
{
    const PredictionTable table{{"a", "b"}, {{0, "x", 0, 1, {}}, {1, "y", 0, 1, {}}, {2, "z", 1, 1, {}}}, 0};
    const ConfusionMatrix matrix(table);

    EXPECT_EQ(matrix.count(0, 1), 2);
    EXPECT_EQ(matrix.count(1, 1), 1);
    EXPECT_EQ(matrix.count(0, 0), 0);
    EXPECT_EQ(matrix.total(), 3);
    EXPECT_EQ(matrix.actualCount(0), 2);
    EXPECT_DOUBLE_EQ(matrix.accuracy(), 1.0 / 3);
}

TEST(ConfusionMatrix, HasAnAccuracyOfZeroWhileItIsEmpty)
{
    EXPECT_EQ(ConfusionMatrix(3).accuracy(), 0);
}

TEST(ConfusionMatrix, RefusesClassesThatItDoesNotHave)
{
    EXPECT_THROW(ConfusionMatrix(0), std::invalid_argument);
    ConfusionMatrix matrix(2);
    EXPECT_THROW(matrix.add(2, 0), std::invalid_argument);
    EXPECT_THROW(matrix.add(0, -1), std::invalid_argument);
}

TEST(MispairedMatrix, LooksLikeGuessingHoweverGoodTheNetworkIs)
{
    const PredictionTable table = perfectTable(30);
    const ConfusionMatrix mispaired = mispairedMatrix(table, 1);

    EXPECT_EQ(ConfusionMatrix(table).accuracy(), 1);
    EXPECT_EQ(mispaired.total(), 300);
    EXPECT_NEAR(mispaired.accuracy(), 0.1, 0.06);
    EXPECT_EQ(mispaired, mispairedMatrix(table, 1));
}
