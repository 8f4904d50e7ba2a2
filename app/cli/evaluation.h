// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/prediction_table.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace digitlab::cli {

/// A drawing or image that cannot contain a digit; it counts as a wrong prediction.
struct RejectedSample {
    int sample = 0;
    std::string origin;
    int actual = 0;
    std::string reason;
    std::vector<float> guess{}; ///< probabilities, if only the network rejects it
};

/// A network's predictions for a set of samples, ready to be reported.
struct Evaluation {
    PredictionTable table;                         ///< the samples that it read
    std::vector<RejectedSample> rejected;          ///< the others
    std::optional<InputPreparation> preparation{}; ///< of the images; drawings have none
    int unreadable = 0;                            ///< files that are not images that can be read; they do not count

    int count() const;
    /// Fraction of correct predictions, in [0, 1]; rejected samples are wrong.
    double accuracy() const;
    /// What accuracy(), and what loss, report, matrix and calibration cover, if some were rejected; otherwise empty.
    std::string basis() const;
};

/// Of one row, in nats; finite.
double crossEntropy(const Prediction &row);

/// Moves samples from those that were read to the rejected ones; `reasonAgainst` is empty for one that stays.
void reject(Evaluation &evaluation, const std::function<std::string(const Prediction &)> &reasonAgainst);

enum class PredictionRows { Left, Listed };

/// The document of `evaluate --json`: "read" holds what is over the samples that were not rejected alone.
nlohmann::json toJson(const Evaluation &evaluation, PredictionRows rows);
/// Accuracy with its interval, the classification report and the confusion matrix.
std::string text(const Evaluation &evaluation);
/// "Accuracy 97.3 % (95 % interval ...) on 300 images, loss 0.1021".
std::string headline(const Evaluation &evaluation);
/// scikit-learn's text.
std::string reportText(const Evaluation &evaluation);

} // namespace digitlab::cli
