// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration_report.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace digitlab {

namespace {

double confidenceOf(const Prediction &row)
{
    const auto highest = std::max_element(row.probabilities.begin(), row.probabilities.end());
    if (highest == row.probabilities.end() || !std::isfinite(*highest))
        return 0;
    return std::clamp(static_cast<double>(*highest), 0.0, 1.0);
}

std::vector<CalibrationBin> emptyBins(int count)
{
    std::vector<CalibrationBin> bins;
    bins.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        bins.push_back({static_cast<double>(i) / count, (i + 1.0) / count, 0, 0, 0});
    return bins;
}

} // namespace

CalibrationReport calibrationReport(const PredictionTable &table, int binCount)
{
    if (binCount < 1)
        throw std::invalid_argument(
            "A calibration report needs at least one bin, not " + std::to_string(binCount) + ".");
    CalibrationReport report{emptyBins(binCount), 0};
    for (const Prediction &row : table.rows) {
        const double confidence = confidenceOf(row);
        const int place = std::clamp(static_cast<int>(std::ceil(confidence * binCount)) - 1, 0, binCount - 1);
        CalibrationBin &bin = report.bins[static_cast<std::size_t>(place)];
        ++bin.count;
        bin.confidence += confidence;
        bin.accuracy += row.correct() ? 1 : 0;
    }
    for (CalibrationBin &bin : report.bins) {
        if (bin.count == 0)
            continue;
        report.expectedError += std::abs(bin.confidence - bin.accuracy) / static_cast<double>(table.rows.size());
        bin.confidence /= bin.count;
        bin.accuracy /= bin.count;
    }
    return report;
}

} // namespace digitlab
