// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_side.h"
#include "ui/widgets/comparison_model.h"

#include <vector>

namespace digitlab::ui {

/// "Final", or "Final, 5 seeds".
QString sideName(const RunSide &side);

/// The settings of the two sides that differ; the dataset is one of them where it differs. The seeds of groups stand in
/// one row.
std::vector<ComparisonRow> differingSettings(const RunSide &a, const RunSide &b);

/// Accuracy, its 95 % interval, loss, macro F1, hardest class, calibration error, parameters, epochs, time. Of several
/// seeds their mean, lowest and highest, and the interval over seeds in place of Wilson's.
std::vector<ComparisonRow> comparedMetrics(const RunSide &a, const RunSide &b);

enum class ClassMetric { Recall, Precision };
/// Of each class with its Wilson 95 % interval; of several seeds with the lowest and highest.
std::vector<ComparisonRow> comparedClasses(const RunSide &a, const RunSide &b, ClassMetric metric);

} // namespace digitlab::ui
