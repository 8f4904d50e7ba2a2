// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"

#include <optional>
#include <string>
#include <vector>

namespace digitlab {

/// One configuration of the reproduction, trained with several seeds.
struct ReportExperiment {
    std::string key;  ///< in folder names and tables: "baseline", "final-shuffled"
    std::string name; ///< "Final, shuffled"
    std::string what; ///< a sentence
    RunConfig config; ///< its seed is set for each run
};

struct ReportOptions {
    int seeds = 5;                 ///< 1 to 1,000
    std::uint64_t firstSeed = 0;   ///< the others follow it
    int threads = 0;               ///< 0: all cores
    std::optional<int> mostEpochs; ///< a trial: no training has more
};

/// Throws std::invalid_argument that names the option, its value and what is allowed.
void validate(const ReportOptions &options);

/// The report's four runs and the recommended configuration, then what its claims need beside them: Final shuffled,
/// Baseline with 12 epochs, Augmented without its flip and without any augmentation. `classes` are the dataset's.
std::vector<ReportExperiment> reportExperiments(int trainCount, int classes, const ReportOptions &options);

} // namespace digitlab
