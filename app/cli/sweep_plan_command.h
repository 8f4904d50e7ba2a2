// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/setting_options.h"
#include "app/cli/training_data_options.h"
#include "core/sweeps/sweep_plan.h"

namespace digitlab::cli {

/// `sweep plan`: writes what a sweep is to train, and trains nothing.
class SweepPlanCommand : public Command
{
public:
    explicit SweepPlanCommand(CLI::App &sweep);

    ExitStatus run(std::stop_token stop) override;

private:
    void addSweepOptions();
    SweepPlan plan(const SplitDataset &data) const;
    SweepOption option(const std::string &text, const RunConfig &base, int trainCount) const;

    TrainingDataOptions m_data;
    std::string m_out;
    std::string m_preset = "recommended";
    std::vector<std::string> m_vary; ///< "KEY=V1,V2"
    int m_seeds = SweepPlan().seeds;
    SweepDesign m_design = SweepDesign::Grid;
    double m_validationFraction = SweepPlan().validationFraction;
    SettingOptions m_settings;
};

} // namespace digitlab::cli
