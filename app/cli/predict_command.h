// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/evaluation/classifier.h"
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
        DrawingPrediction prediction;
        std::string error; ///< a sentence, if it could not be read
    };

    Answer answer(const Classifier &classifier, const std::string &file) const;
    DrawingPrediction read(const Classifier &classifier, const std::string &file) const;
    static nlohmann::json toJson(const Answer &answer, const std::vector<std::string> &classNames);
    static std::string text(const Answer &answer, const std::vector<std::string> &classNames);

    std::string m_model;
    std::vector<std::string> m_images;
    bool m_asIs = false;
};

} // namespace digitlab::cli
