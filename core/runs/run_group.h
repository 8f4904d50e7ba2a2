// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"

namespace digitlab {

/// What all seeds of one configuration on one dataset have in common; threads and device do not count.
std::string seedGroupKey(
    const RunConfig &config, const DatasetIdentity &dataset, const std::vector<std::string> &unknownSettings = {});

/// Completed runs of one configuration on one dataset that differ in their seed alone.
struct RunGroup {
    std::string key;
    std::string name;             ///< of the newest run
    std::vector<RunSummary> runs; ///< ascending by seed; of each seed the newest run alone, for it has no more to tell
};

/// Those of two seeds or more, in the order of `runs`, which is the newest first.
std::vector<RunGroup> groupsOfSeeds(const std::vector<RunSummary> &runs);

} // namespace digitlab
