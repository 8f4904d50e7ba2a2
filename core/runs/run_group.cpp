// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_group.h"

#include "core/base/file_io.h"
#include "core/training/settings.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace digitlab {

std::string seedGroupKey(
    const RunConfig &config, const DatasetIdentity &dataset, const std::vector<std::string> &unknownSettings)
{
    RunConfig common = config;
    common.preset.clear(); // only where it started from
    common.training.seed = 0;
    common.training.threads = 0;
    common.training.device = Device::Auto;
    std::string key = toJson(common).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + dataset.hash;
    for (const std::string &setting : unknownSettings)
        key += setting;
    return sha256(key);
}

std::vector<RunGroup> groupsOfSeeds(const std::vector<RunSummary> &runs)
{
    std::vector<RunGroup> groups;
    std::map<std::string, std::size_t> places;
    for (const RunSummary &run : runs) {
        if (run.outcome != RunOutcome::Completed || run.testCount == 0)
            continue;
        const auto [place, isNew] = places.try_emplace(run.group, groups.size());
        if (isNew)
            groups.push_back({run.group, run.name, {}});
        std::vector<RunSummary> &members = groups[place->second].runs;
        if (std::ranges::find(members, run.seed(), &RunSummary::seed) == members.end())
            members.push_back(run);
    }
    std::erase_if(groups, [](const RunGroup &group) { return group.runs.size() < 2; });
    for (RunGroup &group : groups)
        std::ranges::sort(group.runs, {}, &RunSummary::seed);
    return groups;
}

} // namespace digitlab
