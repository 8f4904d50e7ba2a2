// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <string>
#include <vector>

namespace digitlab {

/// Precision, recall and F1 of one class or mean; each in [0, 1], 0 where undefined, as scikit-learn's zero_division=0.
struct ClassMetrics {
    std::string name;
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    int support = 0;
    bool absent
        = false; ///< in neither labels nor predictions: left out of the means and of the text, as scikit-learn does

    friend bool operator==(const ClassMetrics &, const ClassMetrics &) = default;
};

/// What scikit-learn's classification_report gives by default.
struct ClassificationReport {
    std::vector<ClassMetrics> classes; ///< all of the dataset's, absent ones too
    ClassMetrics macroAverage;
    ClassMetrics weightedAverage;
    double accuracy = 0;
    int total = 0;

    /// scikit-learn's exact text, two digits after the point; then absentText() where there is something to say.
    std::string text() const;
    std::vector<std::string> absentClasses() const;
    /// "Left out, in neither labels nor predictions: 7, 9"; empty for none.
    std::string absentText() const;
};

/// Throws std::invalid_argument where there are not as many names as classes.
ClassificationReport classificationReport(const ConfusionMatrix &matrix, const std::vector<std::string> &classNames);

} // namespace digitlab
