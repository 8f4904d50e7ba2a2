// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/training_data_options.h"
#include "core/reports/axis_ticks.h"
#include "core/reports/reproduction.h"

#include <functional>

namespace CLI {
class Option;
}

namespace digitlab::cli {

/// `reproduce`: the student report's experiments on the user's digits, next to its printed results.
class ReproduceCommand : public Command
{
public:
    explicit ReproduceCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    void addDataOptions();
    void addTrainingOptions();
    CLI::Option *addWholeOption(const std::string &name, const std::string &description, int low, int high,
        const std::function<void(int)> &take);
    void refuseNonsense() const;
    Reproduction reproduce(const SplitDataset &data, std::stop_token stop) const;
    std::string wayOn() const;

    TrainingDataOptions m_data;
    bool m_force = false;
    std::string m_out;
    AxisScale m_lossAxis = AxisScale::Linear;
    ReportOptions m_options;
};

} // namespace digitlab::cli
