// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_settings.h"

#include "core/data/preparation_text.h"

namespace digitlab {

namespace {

constexpr const char *unknownKey = "unknown";
constexpr const char *unknownLabel = "Not known to this version";

/// Its place; what changed in between is told by its hash.
std::string datasetText(const DatasetIdentity &dataset, const DatasetIdentity &other)
{
    constexpr std::size_t enough = 8;
    return dataset.text() == other.text() ? dataset.text() + ", SHA-256 " + dataset.hash.substr(0, enough)
                                          : dataset.text();
}

} // namespace

std::vector<SettingValue> settings(const Run &run)
{
    std::vector<SettingValue> values = settings(run.config);
    if (!run.unknownSettings.empty())
        values.push_back({unknownKey, unknownLabel, unknownSettingsText(run.unknownSettings)});
    return values;
}

std::vector<SettingDifference> settingDifferences(const Run &a, const Run &b)
{
    std::vector<SettingDifference> differences = settingDifferences(a.config, b.config);
    const auto told = [](const Run &run) {
        return run.unknownSettings.empty() ? std::string("none") : unknownSettingsText(run.unknownSettings);
    };
    if (a.unknownSettings != b.unknownSettings)
        differences.push_back({unknownKey, unknownLabel, told(a), told(b)});
    const std::string inputA = preparationText(a.dataset.preparation, a.classNames);
    const std::string inputB = preparationText(b.dataset.preparation, b.classNames);
    if (inputA != inputB)
        differences.push_back({"preparation", "Input", inputA, inputB});
    if (!isSameData(a.dataset, b.dataset))
        differences.push_back(
            {"dataset", "Dataset", datasetText(a.dataset, b.dataset), datasetText(b.dataset, a.dataset)});
    return differences;
}

std::string unknownSettingsText(const std::vector<std::string> &settings)
{
    std::string text;
    for (const std::string &setting : settings)
        text += (text.empty() ? "" : ", ") + setting;
    return text;
}

} // namespace digitlab
