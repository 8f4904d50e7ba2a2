#pragma once

#include "core/runs/run.h"
#include "ui/models/comparison_model.h"

#include <vector>

namespace digitlab::ui {

/// The settings of two runs that differ; the dataset is one of them where it differs.
std::vector<ComparisonRow> differingSettings(const Run &a, const Run &b);

/// Accuracy, its 95 % interval, loss, macro F1, hardest class, parameters, epochs, time.
std::vector<ComparisonRow> comparedMetrics(const Run &a, const Run &b);

/// Recall of each class with its 95 % interval.
std::vector<ComparisonRow> comparedClasses(const Run &a, const Run &b);

} // namespace digitlab::ui
