// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/evaluation/number_prediction.h"
#include "core/training/model_file.h"

#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace digitlab::cli {

/// `predict`: predicts the digit in each image.
class PredictCommand : public Command
{
public:
    explicit PredictCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    /// The result for one image file.
    struct Answer {
        std::string file;
        DrawingPrediction prediction; ///< with --number: of the only mark
        NumberPrediction number;      ///< only with --number
        std::string error;            ///< a sentence, if it could not be read
    };

    Answer answer(const Classifier &classifier, const std::string &file) const;
    Answer read(const Classifier &classifier, const std::string &file) const;
    nlohmann::json toJson(const Answer &answer, const std::vector<std::string> &classNames) const;
    std::string text(const Answer &answer, const std::vector<std::string> &classNames) const;

    std::string m_model;
    std::vector<std::string> m_images;
    bool m_asIs = false;
    bool m_number = false;
};

} // namespace digitlab::cli
