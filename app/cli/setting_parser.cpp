// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/setting_parser.h"

#include "app/cli/value_parser.h"

#include <algorithm>

namespace digitlab::cli {

namespace {

struct SettingParser {
    std::string_view text;
    RunConfig &config;

    void operator()(const WholeSetting &setting) const
    {
        const auto [lowest, highest] = std::pair(setting.range.lowest, setting.range.highest);
        setting.place(config) = parseWhole(text, static_cast<int>(lowest), static_cast<int>(highest));
    }
    void operator()(const DecimalSetting &setting) const { setting.place(config) = parseNumber(text, setting.range); }
    void operator()(const SeedSetting &setting) const { setting.place(config) = parseSeed(text); }
    void operator()(const SwitchSetting &setting) const
    {
        setting.place(config) = chosenWord(text, {"on", "off"}) == 0;
    }
    void operator()(const FiltersSetting &setting) const { setting.place(config) = parseFilters(text, setting.range); }
    void operator()(const ChoiceSetting &setting) const
    {
        std::vector<std::string> words;
        for (const SettingOption &option : setting.options)
            words.push_back(option.word);
        setting.choose(config, chosenWord(text, words));
    }
};

std::vector<const Setting *> augmentations()
{
    std::vector<const Setting *> found;
    for (const Setting &setting : settingTable()) {
        if (setting.group == SettingGroup::Augmentation)
            found.push_back(&setting);
    }
    return found;
}

bool isSwitch(const Setting &setting)
{
    return std::holds_alternative<SwitchSetting>(setting.kind);
}

/// "rotation=VALUE, scale=VALUE or horizontal-flip".
std::string augmentationNames()
{
    std::vector<std::string> names;
    for (const Setting *setting : augmentations())
        names.push_back(setting->key + (isSwitch(*setting) ? "" : "=VALUE"));
    return listed(names);
}

/// "rotation=15" or "horizontal-flip".
void parseOneAugmentation(std::string_view part, RunConfig &config)
{
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos && isNumber(part))
        refuseText(part, "an augmentation after the comma; numbers take a decimal point");
    const std::vector<const Setting *> all = augmentations();
    const auto found = std::ranges::find(all, part.substr(0, equals), &Setting::key);
    if (found == all.end() || isSwitch(**found) != (equals == std::string_view::npos))
        refuseText(part, "none or a list of " + augmentationNames());
    parseSetting(**found, isSwitch(**found) ? "on" : part.substr(equals + 1), config);
}

} // namespace

void parseSetting(const Setting &setting, std::string_view text, RunConfig &config)
{
    std::visit(SettingParser{text, config}, setting.kind);
}

void parseAugmentation(std::string_view text, RunConfig &config)
{
    config.training.augmentation = {};
    if (text == "none")
        return;
    for (const std::string_view part : splitAtCommas(text))
        parseOneAugmentation(part, config);
}

std::string augmentationHelp()
{
    std::string text = "How training images are changed at random: none, or a list such as "
                       "rotation=15,shear=10,horizontal-flip.";
    for (const Setting *setting : augmentations())
        text += " " + setting->key + (isSwitch(*setting) ? "" : " (" + allowedText(*setting) + ")") + ": "
            + setting->help;
    return text;
}

} // namespace digitlab::cli
