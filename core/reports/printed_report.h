// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace digitlab {

/// A class of the classification report that the report printed, rounded to two digits as there.
struct PrintedClass {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};

/// What the student report printed of one of its runs.
struct PrintedRun {
    std::string_view preset; ///< ours, that stands for it
    int epochs = 0;
    std::optional<double> trainAccuracy;
    std::optional<double> validationAccuracy;
    std::optional<double> validationLoss;
    double matrixAccuracy = 0;               ///< what its classification report says
    std::vector<std::array<int, 10>> matrix; ///< empty where it cannot be read from the print
    std::vector<PrintedClass> classes;       ///< "0" to "9"; empty where they follow from the matrix
};

/// Its four runs. All are of 30 test images a class; the matrices of the first three pair predictions with other
/// images' labels.
const std::vector<PrintedRun> &printedRuns();
/// Null for a preset that the report does not have.
const PrintedRun *printedRun(std::string_view preset);

ConfusionMatrix matrixOf(const PrintedRun &printed);

} // namespace digitlab
