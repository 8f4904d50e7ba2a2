// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/evaluation.h"
#include "app/cli/measured_data.h"
#include "core/training/model_file.h"

#include <optional>

namespace digitlab::cli {

/// `calibrate`: writes a model whose probabilities and rejections are calibrated on digits that it was not trained on.
class CalibrateCommand : public Command
{
public:
    explicit CalibrateCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    MeasuredData testSplit(const std::string &folder, const Model &model, std::stop_token stop) const;
    Model calibratedModel(const Model &model, const Dataset &digits, std::stop_token stop);
    void measure(Model &model, std::stop_token stop);
    void reportResult(const Model &model, int count) const;

    std::string m_model;
    std::string m_data;
    std::string m_test;
    std::string m_attribution;
    PreparationRequest m_preparation;
    std::string m_out;
    InnerFolders m_innerFolders = InnerFolders::Leave;
    bool m_force = false;
    std::optional<Evaluation> m_measured; // of the calibrated model, if --test is given
};

} // namespace digitlab::cli
