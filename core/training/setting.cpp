// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/setting.h"

#include "core/base/number_text.h"

#include <cctype>
#include <limits>
#include <stdexcept>

namespace digitlab {

namespace {

std::string filtersText(const std::array<int, 3> &filters)
{
    return std::to_string(filters[0]) + ", " + std::to_string(filters[1]) + ", " + std::to_string(filters[2]);
}

struct ValueText {
    const RunConfig &config;

    std::string operator()(const WholeSetting &setting) const
    {
        const int value = valueAt(config, setting.place);
        if (value == 0 && !setting.zero.empty())
            return setting.zero;
        return setting.noun.empty() ? std::to_string(value) : counted(value, setting.noun);
    }
    std::string operator()(const DecimalSetting &setting) const
    {
        const double value = valueAt(config, setting.place);
        return value == 0 && setting.isOffAtZero ? "off" : shortestDecimal(value) + setting.unit;
    }
    std::string operator()(const SeedSetting &setting) const { return std::to_string(valueAt(config, setting.place)); }
    std::string operator()(const SwitchSetting &setting) const { return valueAt(config, setting.place) ? "on" : "off"; }
    std::string operator()(const FiltersSetting &setting) const { return filtersText(valueAt(config, setting.place)); }
    std::string operator()(const ChoiceSetting &setting) const
    {
        const SettingOption &option = setting.options.at(static_cast<std::size_t>(setting.chosen(config)));
        return option.text.empty() ? option.word : option.text;
    }
};

struct AllowedText {
    std::string operator()(const WholeSetting &setting) const
    {
        return setting.range.text() + (setting.zero.empty() ? "" : " (0: " + setting.zero + ")");
    }
    std::string operator()(const DecimalSetting &setting) const { return setting.range.text() + setting.unit; }
    std::string operator()(const SeedSetting &) const
    {
        return "0 to " + grouped(std::numeric_limits<std::uint64_t>::max());
    }
    std::string operator()(const SwitchSetting &) const { return "on, off"; }
    std::string operator()(const FiltersSetting &setting) const
    {
        return "three whole numbers, " + setting.range.text();
    }
    std::string operator()(const ChoiceSetting &setting) const { return joinedWords(setting, ", "); }
};

struct ArgumentName {
    std::string operator()(const WholeSetting &) const { return "N"; }
    std::string operator()(const DecimalSetting &) const { return "FRACTION"; }
    std::string operator()(const SeedSetting &) const { return "N"; }
    std::string operator()(const SwitchSetting &) const { return "on|off"; }
    std::string operator()(const FiltersSetting &) const { return "A,B,C"; }
    std::string operator()(const ChoiceSetting &setting) const { return joinedWords(setting, "|"); }
};

struct RangeCheck {
    const std::string &name;
    const RunConfig &config;

    void operator()(const WholeSetting &setting) const
    {
        requireInRange(name, valueAt(config, setting.place), setting.range);
    }
    void operator()(const DecimalSetting &setting) const
    {
        requireInRange(name, valueAt(config, setting.place), setting.range, setting.unit);
    }
    void operator()(const FiltersSetting &setting) const
    {
        for (const int value : valueAt(config, setting.place))
            requireInRange(name, value, setting.range);
    }
    template <typename Other> void operator()(const Other &) const { } // every value of them is allowed
};

/// As it stands within a sentence.
std::string lowered(std::string label)
{
    label[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(label[0])));
    return label;
}

} // namespace

std::string groupTitle(SettingGroup group)
{
    static const char *const titles[] = {"Training", "Network", "Augmentation", "Reproducibility"};
    return titles[static_cast<int>(group)];
}

std::string joinedWords(const ChoiceSetting &setting, const std::string &between)
{
    std::string text;
    for (const SettingOption &option : setting.options)
        text += (text.empty() ? "" : between) + option.word;
    return text;
}

std::string valueText(const Setting &setting, const RunConfig &config)
{
    return std::visit(ValueText{config}, setting.kind);
}

std::string allowedText(const Setting &setting)
{
    return std::visit(AllowedText(), setting.kind);
}

std::string argumentName(const Setting &setting)
{
    return setting.argument.empty() ? std::visit(ArgumentName(), setting.kind) : setting.argument;
}

std::string optionLabel(const SettingOption &option)
{
    return !option.label.empty() ? option.label : !option.text.empty() ? option.text : option.word;
}

void validate(const Setting &setting, const RunConfig &config)
{
    std::visit(RangeCheck{lowered(setting.label), config}, setting.kind);
    if (const std::string fault = setting.conflict ? setting.conflict(config) : std::string(); !fault.empty())
        throw std::invalid_argument(fault);
}

} // namespace digitlab
