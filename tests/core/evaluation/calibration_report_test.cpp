// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration_report.h"

#include <gtest/gtest.h>
#include <limits>

namespace digitlab {

namespace {

Prediction answer(float confidence, bool right)
{
    return {.sample = 0,
        .origin = {},
        .actual = right ? 0 : 1,
        .predicted = 0,
        .probabilities = {confidence, 1 - confidence}};
}

} // namespace

TEST(CalibrationReport, IsWithoutErrorWhereConfidenceIsTheFractionOfRightAnswers)
{
    PredictionTable table{.classNames = {"a", "b"}, .rows = {}};
    for (int i = 0; i < 20; ++i)
        table.rows.push_back(answer(0.75F, i % 4 != 0));

    EXPECT_NEAR(calibrationReport(table).expectedError, 0, 1e-9);
}

TEST(CalibrationReport, WeighsEachBinsErrorWithItsAnswers)
{
    PredictionTable table{.classNames = {"a", "b"}, .rows = {}};
    table.rows.push_back(answer(1, false));     // off by 1
    table.rows.push_back(answer(0.625F, true)); // off by 0.375
    table.rows.push_back(answer(0.625F, true));
    table.rows.push_back(answer(0.625F, true));

    const CalibrationReport report = calibrationReport(table);

    EXPECT_NEAR(report.expectedError, (1 + 3 * 0.375) / 4, 1e-6);
    ASSERT_EQ(report.bins.size(), 15U);
    EXPECT_EQ(report.bins.back().count, 1);
    EXPECT_EQ(report.bins.back().accuracy, 0);
    EXPECT_EQ(report.bins[9].count, 3);
    EXPECT_NEAR(report.bins[9].confidence, 0.625, 1e-6);
}

TEST(CalibrationReport, IsEmptyWithoutAnswers)
{
    const CalibrationReport report = calibrationReport({});

    EXPECT_EQ(report.expectedError, 0);
    EXPECT_EQ(report.bins.size(), 15U);
    EXPECT_EQ(report.bins.front().low, 0);
    EXPECT_EQ(report.bins.back().high, 1);
}

TEST(CalibrationReport, TakesAnAnswerThatIsNoNumberForOneWithoutConfidence)
{
    const PredictionTable table{
        .classNames = {"a", "b"}, .rows = {answer(std::numeric_limits<float>::quiet_NaN(), false)}};
    const CalibrationReport report = calibrationReport(table);

    EXPECT_EQ(report.bins.front().count, 1);
    EXPECT_EQ(report.expectedError, 0);
}

TEST(CalibrationReport, RefusesToHaveNoBin)
{
    EXPECT_THROW(calibrationReport({}, 0), std::invalid_argument);
}

} // namespace digitlab
