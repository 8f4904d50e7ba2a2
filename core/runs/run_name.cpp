// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_name.h"

#include "core/training/presets.h"
#include "core/training/settings.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <ctime>
#include <span>

namespace digitlab {

namespace {

constexpr std::size_t changesInName = 3;

/// A setting inside a sentence: "batch size 32", "filters 16-32-64".
std::string changeText(const SettingDifference &change)
{
    std::string text = change.label;
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    std::string value = change.b;
    for (std::size_t place = value.find(", "); place != std::string::npos; place = value.find(", ", place))
        value.replace(place, 2, "-");
    return text + " " + value;
}

bool isPreset(const std::string &name)
{
    return std::ranges::find(presetNames(), name) != presetNames().end();
}

/// None where the preset is unknown, of another version say.
std::vector<SettingDifference> changes(const RunConfig &config, int trainCount)
{
    if (!isPreset(config.preset))
        return {};
    const RunConfig reference = preset(config.preset, trainCount);
    std::vector<SettingDifference> result = settingDifferences(reference, config);
    std::erase_if(result, [](const SettingDifference &change) { return change.key == "seed"; });
    if (reference.training.restoreBestWeights == config.training.restoreBestWeights) // patience alone switches it on
        std::erase_if(result, [](const SettingDifference &change) { return change.key == "restore-best-weights"; });
    return result;
}

std::string joined(std::span<const SettingDifference> changes)
{
    std::string text;
    for (const SettingDifference &change : changes)
        text += (text.empty() ? "" : ", ") + changeText(change);
    return text;
}

std::string folderPart(const std::string &name)
{
    std::string part;
    for (const char c : name) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (plain)
            part += lower;
        else if (!part.empty() && part.back() != '-')
            part += '-';
        if (part.size() == 40)
            break;
    }
    while (!part.empty() && part.back() == '-')
        part.pop_back();
    return part.empty() ? "run" : part;
}

std::string localTimeStamp()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    localtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d-%H%M%S", &parts)};
}

} // namespace

std::string presetChanges(const RunConfig &config, int trainCount)
{
    return joined(changes(config, trainCount));
}

std::string defaultRunName(const RunConfig &config, int trainCount)
{
    if (config.preset.empty())
        return "Custom settings";
    const std::vector<SettingDifference> all = changes(config, trainCount);
    std::string title = presetTitle(config.preset);
    if (all.empty())
        return title;
    const std::size_t named = std::min(all.size(), changesInName);
    const std::string rest = all.size() > named ? " and " + std::to_string(all.size() - named) + " more" : "";
    return title + ", " + joined(std::span(all).first(named)) + rest;
}

std::string runFolderName(const std::string &name)
{
    return localTimeStamp() + "-" + folderPart(name);
}

} // namespace digitlab
