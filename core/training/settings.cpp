// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/settings.h"

#include "core/training/setting.h"

#include <algorithm>

namespace digitlab {

namespace {

constexpr const char *augmentationHelp
    = "Changes every training image a little each time that it is seen: the network learns from more than there are.";
constexpr const char *presetHelp = "A ready-made configuration to start from; every setting can then be changed.";

/// Null for an unknown key, and for the preset.
const Setting *settingOf(std::string_view key)
{
    const auto found = std::ranges::find(settingTable(), key, &Setting::key);
    return found == settingTable().end() ? nullptr : &*found;
}

bool isOfTheMachine(const std::string &key)
{
    const Setting *setting = settingOf(key);
    return setting && setting->isOfTheMachine;
}

} // namespace

std::vector<SettingValue> settings(const RunConfig &config)
{
    std::vector<SettingValue> all = {{"preset", "Preset", config.preset.empty() ? "none" : config.preset}};
    for (const Setting &setting : settingTable()) {
        const bool applies = !setting.applies || setting.applies(config);
        all.push_back({setting.key, setting.label, applies ? valueText(setting, config) : "off"});
    }
    return all;
}

std::vector<SettingDifference> settingDifferences(const RunConfig &a, const RunConfig &b)
{
    const std::vector<SettingValue> ofA = settings(a);
    const std::vector<SettingValue> ofB = settings(b);
    std::vector<SettingDifference> differences;
    for (std::size_t i = 0; i < ofA.size(); ++i)
        if (ofA[i].value != ofB[i].value && !isOfTheMachine(ofA[i].key))
            differences.push_back({ofA[i].key, ofA[i].label, ofA[i].value, ofB[i].value});
    return differences;
}

std::string settingExplanation(std::string_view key)
{
    if (key == "preset")
        return presetHelp;
    if (key == "augmentation")
        return augmentationHelp;
    const Setting *setting = settingOf(key);
    return setting ? setting->help : std::string();
}

} // namespace digitlab
