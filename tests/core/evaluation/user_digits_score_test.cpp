// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/user_digits_score.h"

#include "core/training/model_file.h"

#include <gtest/gtest.h>

namespace digitlab {

namespace {

UserDigit oneDigit(const std::string &label)
{
    return digitStrokes({.strokes = {{{250, 80}, {250, 240}, {250, 420}}}}, label);
}

UserDigitsScore scoreOf(const std::vector<UserDigit> &digits, std::stop_token stop = {})
{
    const Model model = shippedModel();
    return scoreUserDigits(std::make_shared<const Network>(model.network), model.classNames, digits, stop);
}

} // namespace

TEST(UserDigitsScore, CountsByDigitAndTellsItsInterval)
{
    const UserDigitsScore score = scoreOf({oneDigit("1"), oneDigit("1"), oneDigit("8")});
    EXPECT_EQ(score.all, (ReadCount{2, 3}));
    EXPECT_EQ(score.of("1"), (ReadCount{2, 2}));
    EXPECT_EQ(score.of("8"), (ReadCount{0, 1}));
    EXPECT_EQ(score.of("5"), ReadCount());
    // Wilson's interval for 2 of 3 at 95 %.
    EXPECT_NEAR(score.all.interval().low, 0.208, 0.001);
    EXPECT_NEAR(score.all.interval().high, 0.939, 0.001);
}

TEST(UserDigitsScore, WhatIsRefusedCountsAsNotRead)
{
    const UserDigitsScore score = scoreOf({digitStrokes({}, "4"), oneDigit("1")});
    EXPECT_EQ(score.all, (ReadCount{1, 2}));
    EXPECT_EQ(score.refused, 1);
}

TEST(UserDigitsScore, LeavesOutDigitsThatAreNoClassOfTheNetwork)
{
    const auto network
        = std::make_shared<const Network>(NetworkSpec{.filters = {2, 2, 2}, .denseWidth = 4, .classes = 2});
    EXPECT_EQ(scoreUserDigits(network, {"3", "7"}, {oneDigit("1"), oneDigit("7")}).all.total, 1);
}

TEST(UserDigitsScore, CountsLettersUnderTheirNames)
{
    const auto network
        = std::make_shared<const Network>(NetworkSpec{.filters = {2, 2, 2}, .denseWidth = 4, .classes = 3});
    const UserDigitsScore score = scoreUserDigits(network, {"A", "a", "שמש"}, {oneDigit("a"), oneDigit("שמש")});
    EXPECT_EQ(score.all.total, 2);
    EXPECT_EQ(score.of("a").total, 1);
    EXPECT_EQ(score.of("A").total, 0);
}

TEST(UserDigitsScore, StopsWhenAsked)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(scoreOf({oneDigit("1")}, source.get_token()).all.total, 0);
}

} // namespace digitlab
