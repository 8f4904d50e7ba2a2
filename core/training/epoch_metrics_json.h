// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_event.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace digitlab {

/// [{"epoch", "train_loss", "train_accuracy", "validation_loss", "validation_accuracy", "seconds", "learning_rate"}]
nlohmann::json toJson(const std::vector<EpochMetrics> &epochs);
std::vector<EpochMetrics> epochMetricsFromJson(const nlohmann::json &json);

} // namespace digitlab
