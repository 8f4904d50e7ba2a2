// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_experiments.h"
#include "core/runs/run_side.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// Where a reproduction stands.
struct ReproductionProgress {
    int run = 0; ///< the one in hand, from 1
    int runs = 0;
    std::string name;        ///< "Final, seed 2"
    double fraction = 0;     ///< of the whole work, by its expected length, in [0, 1]
    double secondsLeft = -1; ///< of the whole work; negative while it is not known
};

struct ReproductionObserver {
    std::function<void(const ReproductionProgress &)> progress; ///< after every batch
    TrainingObserver training;                                  ///< what happens within a run
    std::function<void(const std::string &)> notice;            ///< a sentence to be read
};

/// The runs of one experiment.
struct ExperimentRuns {
    ReportExperiment experiment;
    RunSide side;                      ///< those that ended in order; may be empty where all failed
    std::vector<std::string> failures; ///< "seed 3: ..." of those that did not
};

struct Reproduction {
    DatasetIdentity dataset;
    std::vector<std::string> classNames;
    ReportOptions options;
    std::vector<ExperimentRuns> experiments;
    bool stopped = false; ///< before its end

    /// Null where there is no such experiment or none of its runs ended in order.
    const RunSide *side(const std::string &key) const;
};

/// Trains the report's experiments with all seeds on this data, each into a run folder of `folder`/runs. What stands
/// there from an earlier call is used: complete runs as they are, broken off ones are resumed. A training that
/// fails is told and the others go on. Throws std::runtime_error that names a folder which holds another run than
/// expected or cannot be written; std::invalid_argument for options out of range.
Reproduction reproduceReport(const SplitDataset &data, const ReportOptions &options,
    const std::filesystem::path &folder, const ReproductionObserver &observer = {}, std::stop_token stop = {});

} // namespace digitlab
