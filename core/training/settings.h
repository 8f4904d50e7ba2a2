// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace digitlab {

/// One setting of a run as text, for tables and for telling two runs apart.
struct SettingValue {
    std::string key;   ///< as on the command line and in run.json: "batch-size"
    std::string label; ///< as in the window: "Batch size"
    std::string value; ///< as a person reads it: "0.001", "32, 64, 128", "off"

    friend bool operator==(const SettingValue &, const SettingValue &) = default;
};

/// Every setting, in the order in which the window shows them.
std::vector<SettingValue> settings(const RunConfig &config);

struct SettingDifference {
    std::string key;
    std::string label;
    std::string a;
    std::string b;

    friend bool operator==(const SettingDifference &, const SettingDifference &) = default;
};

/// Only the settings whose values differ.
std::vector<SettingDifference> settingDifferences(const RunConfig &a, const RunConfig &b);

/// One sentence on what the setting does; empty for an unknown key.
std::string settingExplanation(std::string_view key);

nlohmann::json toJson(const RunConfig &config);
/// The fields of a configuration that this version does not know, each with its value, "training.mixup = 0.2": a newer
/// version wrote them, and what they change is not known here.
std::vector<std::string> unknownSettings(const nlohmann::json &configuration);
/// Absent fields keep their defaults. Throws std::runtime_error that names a field of a wrong kind or value.
RunConfig runConfigFromJson(const nlohmann::json &json);

} // namespace digitlab
