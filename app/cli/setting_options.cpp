// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/setting_options.h"

#include "app/cli/dataset_options.h"
#include "app/cli/value_parser.h"
#include "core/training/presets.h"
#include "core/training/setting.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <stdexcept>
#include <string_view>

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

/// Sets what the text says, or throws std::invalid_argument that says what is allowed and quotes the text.
void parseSetting(const Setting &setting, std::string_view text, RunConfig &config)
{
    std::visit(SettingParser{text, config}, setting.kind);
}

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

/// "rotation=15,width-shift=0.1,horizontal-flip", or "none": all settings of the augmentation at once. Throws
/// std::invalid_argument, too.
void parseAugmentation(std::string_view text, RunConfig &config)
{
    config.training.augmentation = {};
    if (text == "none")
        return;
    for (const std::string_view part : splitAtCommas(text))
        parseOneAugmentation(part, config);
}

/// What such a list may contain, in a sentence.
std::string augmentationHelp()
{
    std::string text = "How training images are changed at random: none, or a list such as "
                       "rotation=15,shear=10,horizontal-flip.";
    for (const Setting *setting : augmentations())
        text += " " + setting->key + (isSwitch(*setting) ? "" : " (" + allowedText(*setting) + ")") + ": "
            + setting->help;
    return text;
}

std::string presetHelp()
{
    std::string help = "The preset that the settings start from:";
    for (const std::string &name : presetNames())
        help += "\n" + name + ": " + presetDescription(name);
    return help;
}

} // namespace

void addPresetOption(CLI::App &app, std::string &name)
{
    addCheckedOption(
        app, "--preset", [&name](const std::string &text) { name = preset(text).preset; }, presetHelp())
        ->type_name("NAME")
        ->default_str(name);
}

void applySetting(const std::string &option, const std::string &text, RunConfig &config)
{
    if (option == "augment")
        return parseAugmentation(text, config);
    const auto setting = std::ranges::find(settingTable(), option, &Setting::key);
    if (setting == settingTable().end())
        throw std::invalid_argument("there is no setting \"" + option + "\"");
    parseSetting(*setting, text, config);
}

SettingOptions::SettingOptions(CLI::App &app)
    : m_app(app)
{
    for (const Setting &setting : settingTable()) {
        if (setting.group != SettingGroup::Augmentation)
            add(setting.key, argumentName(setting), setting.help,
                [&setting](RunConfig &config, const std::string &text) { parseSetting(setting, text, config); });
    }
    add("augment", "LIST", augmentationHelp(),
        [](RunConfig &config, const std::string &text) { parseAugmentation(text, config); });
}

RunConfig SettingOptions::appliedTo(RunConfig config) const
{
    for (const auto &change : m_changes)
        change(config);
    return config;
}

void SettingOptions::add(
    const std::string &name, const std::string &argument, const std::string &help, const Change &change)
{
    const auto remember = [this, change](const std::string &text) {
        m_changes.emplace_back([change, text](RunConfig &config) { change(config, text); });
    };
    const auto tryOut = [change](const std::string &text) {
        RunConfig scratch;
        change(scratch, text);
    };
    m_app.add_option_function<std::string>("--" + name, remember, help)
        ->type_name(argument)
        ->check(checkedBy(tryOut))
        ->group("Settings");
}

} // namespace digitlab::cli
