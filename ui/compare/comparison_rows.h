// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/comparison.h"
#include "ui/widgets/comparison_model.h"

#include <vector>

namespace digitlab::ui {

/// "Final", or "Final, 5 seeds".
QString sideName(const RunSide &side);

std::vector<ComparisonRow> settingRows(const std::vector<SettingDifference> &settings);
/// Labels that are too long are shortened; then the tooltip has the whole one.
std::vector<ComparisonRow> textRows(const std::vector<ComparedTexts> &texts);

} // namespace digitlab::ui
