// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/evaluation.h"
#include "app/cli/measured_data.h"
#include "core/training/model_file.h"

#include <optional>

namespace digitlab::cli {

/// `evaluate`: evaluates a model on a dataset or on a drawings file.
class EvaluateCommand : public Command
{
public:
    explicit EvaluateCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    void addDataOptions();
    void addDrawingOptions();
    void refuseMixtures() const;
    Evaluation evaluateData(const Model &model, std::stop_token stop);

    std::string m_model;
    std::optional<std::string> m_data;
    std::optional<std::string> m_drawings;
    std::optional<MeasuredSplit> m_split;
    InnerFolders m_innerFolders = InnerFolders::Leave;
    std::optional<MeasuredData> m_measured;
    PreparationRequest m_preparation;
    std::optional<double> m_penWidth; // fraction of the larger side of the digit
    bool m_listsPredictions = false;
};

} // namespace digitlab::cli
