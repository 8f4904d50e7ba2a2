// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "core/training/settings.h"

namespace digitlab {

/// As settings() and settingDifferences() of the configurations, with a last row for the settings that this version
/// does not know, where there are any.
std::vector<SettingValue> settings(const Run &run);
/// Input preparations and datasets that differ are named, too.
std::vector<SettingDifference> settingDifferences(const Run &a, const Run &b);

/// "training.mixup = 0.2, network.blocks = 5"; empty where this version knows all settings.
std::string unknownSettingsText(const std::vector<std::string> &settings);

} // namespace digitlab
