// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_option.h"

#include "core/training/presets.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::string_view seedKey = "seed";

bool canVary(const Setting &setting)
{
    return !setting.isOfTheMachine && setting.key != seedKey;
}

template <typename Predicate> std::vector<const Setting *> settingsWhere(const Predicate &predicate)
{
    std::vector<const Setting *> found;
    for (const Setting &setting : settingTable())
        if (predicate(setting))
            found.push_back(&setting);
    return found;
}

struct Copy {
    const RunConfig &from;
    RunConfig &to;

    void operator()(const auto &setting) const { setting.place(to) = valueAt(from, setting.place); }
    void operator()(const ChoiceSetting &setting) const { setting.choose(to, setting.chosen(from)); }
};

std::string withSpacesAfterCommas(const std::string &text)
{
    std::string spaced;
    for (const char letter : text)
        spaced += letter == ':' ? std::string(", ") : std::string(1, letter);
    return spaced;
}

} // namespace

std::vector<std::string> sweepOptionKeys()
{
    std::vector<std::string> keys{
        std::string(presetOption), std::string(augmentOption), std::string(trainPerClassOption)};
    for (const Setting *setting : settingsWhere(canVary))
        keys.push_back(setting->key);
    return keys;
}

std::vector<const Setting *> settingsOf(const std::string &optionKey)
{
    if (optionKey == trainPerClassOption)
        return {};
    if (optionKey == presetOption)
        return settingsWhere(canVary);
    if (optionKey == augmentOption)
        return settingsWhere([](const Setting &setting) { return setting.group == SettingGroup::Augmentation; });
    std::vector<const Setting *> one
        = settingsWhere([&](const Setting &setting) { return setting.key == optionKey && canVary(setting); });
    if (!one.empty())
        return one;
    if (optionKey == seedKey)
        throw std::invalid_argument("the seed is not varied as an option; --seeds says how many seeds each point has");
    std::string known;
    for (const std::string &key : sweepOptionKeys())
        known += (known.empty() ? "" : ", ") + key;
    throw std::invalid_argument("\"" + optionKey + "\" cannot be varied; expected one of " + known);
}

std::string label(const SweepOption &option)
{
    if (option.key == presetOption)
        return "Preset";
    if (option.key == augmentOption)
        return "Augmentation";
    return option.key == trainPerClassOption ? "Training images per class" : settingsOf(option.key).front()->label;
}

std::string valueText(const SweepOption &option, const SweepValue &value)
{
    if (option.key == presetOption)
        return presetTitle(value.text);
    if (option.key == augmentOption || option.key == trainPerClassOption)
        return withSpacesAfterCommas(value.text);
    return valueText(*settingsOf(option.key).front(), value.config);
}

void apply(const SweepOption &option, const SweepValue &value, RunConfig &config)
{
    for (const Setting *setting : settingsOf(option.key))
        std::visit(Copy{value.config, config}, setting->kind);
    if (option.key == presetOption)
        config.preset = value.config.preset;
}

} // namespace digitlab
