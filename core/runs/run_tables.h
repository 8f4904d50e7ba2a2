// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"

#include <string>
#include <string_view>

namespace digitlab {

/// epochs.csv: "epoch,train_loss,train_accuracy,validation_loss,validation_accuracy,seconds,learning_rate", a line an
/// epoch.
std::string epochsCsv(const std::vector<EpochMetrics> &epochs);
/// Throws std::runtime_error that names the line and what was expected.
std::vector<EpochMetrics> parseEpochsCsv(std::string_view text);

/// predictions.csv: "file,actual,predicted,p_CLASS,...", a line a test sample; actual and predicted are class names.
std::string predictionsCsv(const PredictionTable &table);
std::vector<Prediction> parsePredictionsCsv(std::string_view text, const std::vector<std::string> &classNames);

} // namespace digitlab
