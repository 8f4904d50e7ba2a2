#pragma once

#include "core/evaluation/prediction_table.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace digitlab::cli {

/// A drawing in which no digit could be; it counts as a wrong answer.
struct RejectedSample {
    int sample = 0;
    std::string origin;
    int actual = 0;
    std::string reason;
};

/// What a network said of a set of samples, ready to be told.
struct Evaluation {
    PredictionTable table;                ///< the samples that it read
    std::vector<RejectedSample> rejected; ///< the others

    int count() const;
    /// Share of correct answers, in [0, 1]; rejected samples are wrong ones.
    double accuracy() const;
    /// What accuracy(), and what loss, report, matrix and calibration are over, where some were rejected; else empty.
    std::string basis() const;
};

enum class PredictionRows { Left, Listed };

/// The document of `evaluate --json`: "read" holds what is over the samples that were not rejected alone.
nlohmann::json toJson(const Evaluation &evaluation, PredictionRows rows);
/// Accuracy with its interval, the classification report and the confusion matrix.
std::string text(const Evaluation &evaluation);
/// "Accuracy 97.3 % (95 % interval ...) on 300 pictures, loss 0.1021".
std::string headline(const Evaluation &evaluation);
/// scikit-learn's text.
std::string reportText(const Evaluation &evaluation);

} // namespace digitlab::cli
