// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/runs/experiment.h"

#include <filesystem>
#include <string>

namespace digitlab::cli {

enum class ResultForm { Text, Json };

struct TrainingRunOptions {
    ResultForm form = ResultForm::Text;
    std::string resumeOptions; ///< what `resume` needs besides the folder, for the user to copy: " --test-share 0.2"
    double secondsBetweenCheckpoints = ExperimentOptions().secondsBetweenCheckpoints;
};

/// A training that is reported on standard error while it runs and on standard output when it ends.
class TrainingRun
{
public:
    explicit TrainingRun(TrainingRunOptions options);

    ExitStatus start(const SplitDataset &data, const RunConfig &config, const std::filesystem::path &folder,
        const std::string &name, std::stop_token stop) const;
    ExitStatus resume(const SplitDataset &data, const std::filesystem::path &folder, std::stop_token stop) const;

private:
    std::string wayOn(const std::filesystem::path &folder) const;
    std::string wayToTrainAgain(const std::filesystem::path &folder) const;
    ExitStatus end(const Run &run) const;
    ExitStatus endStopped(const Run &run) const;

    TrainingRunOptions m_options;
};

} // namespace digitlab::cli
