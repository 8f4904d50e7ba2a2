// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/setting_options.h"
#include "app/cli/training_data_options.h"
#include "core/runs/experiment.h"

#include <string>

namespace digitlab::cli {

/// `train`: trains a network, evaluates it on the test split and saves the run.
class TrainCommand : public Command
{
public:
    explicit TrainCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    void addRunOptions();
    RunConfig config(int trainCount) const;
    void refuseNonsense() const;

    TrainingDataOptions m_data;
    std::string m_run;
    std::string m_name;
    std::string m_preset = "recommended";
    double m_secondsBetweenCheckpoints = ExperimentOptions().secondsBetweenCheckpoints;
    SettingOptions m_settings;
};

} // namespace digitlab::cli
