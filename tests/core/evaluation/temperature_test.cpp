// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/temperature.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace digitlab {

namespace {

/// Two classes with the same odds in every row; three labels in four are the likelier class.
struct Answers {
    std::vector<float> logits;
    std::vector<int> labels;
};

Answers threeInFour(float logit)
{
    Answers answers;
    for (int i = 0; i < 400; ++i) {
        answers.logits.insert(answers.logits.end(), {logit, 0});
        answers.labels.push_back(i % 4 == 0 ? 1 : 0);
    }
    return answers;
}

} // namespace

TEST(Temperature, BringsConfidenceToTheFractionOfRightAnswers)
{
    for (const float logit : {0.4F, 2.0F, 9.0F}) {
        const Answers answers = threeInFour(logit);

        const double temperature = fitTemperature(answers.logits, answers.labels);

        EXPECT_NEAR(1 / (1 + std::exp(-static_cast<double>(logit) / temperature)), 0.75, 1e-3) << logit;
    }
}

TEST(Temperature, StaysWithinItsRangeWhereEveryAnswerIsRight)
{
    const std::array<float, 4> logits = {5, 0, 0, 5};
    const std::array<int, 2> labels = {0, 1};

    EXPECT_GE(fitTemperature(logits, labels), 0.05);
    EXPECT_LE(fitTemperature(logits, labels), 0.2);
}

TEST(Temperature, TellsWhereItsSearchEnded)
{
    for (const float sure : {0.5F, 5.0F, 60.0F}) {
        const std::array<float, 4> right = {sure, 0, 0, sure};
        EXPECT_TRUE(isAtEndOfSearch(fitTemperature(right, std::array{0, 1}))) << "ever colder, " << sure;
        EXPECT_TRUE(isAtEndOfSearch(fitTemperature(right, std::array{1, 0}))) << "ever hotter, " << sure;
    }
    const Answers answers = threeInFour(3);
    EXPECT_FALSE(isAtEndOfSearch(fitTemperature(answers.logits, answers.labels)));
}

TEST(Temperature, RefusesSamplesThatDoNotFit)
{
    const std::array<float, 4> logits = {5, 0, 0, 5};

    EXPECT_THROW(fitTemperature({}, {}), std::invalid_argument);
    EXPECT_THROW(fitTemperature(logits, std::array{0, 1, 0}), std::invalid_argument);
    EXPECT_THROW(fitTemperature(logits, std::array{0, 2}), std::invalid_argument);
}

} // namespace digitlab
