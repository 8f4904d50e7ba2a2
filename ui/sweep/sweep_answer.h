// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/learning_curve.h"
#include "core/sweeps/sweep_choice.h"
#include "core/sweeps/sweep_effects.h"

#include <filesystem>
#include <string>

namespace digitlab::ui {

/// All that the page tells of a sweep as far as it has been trained.
struct SweepAnswer {
    SweepResults results;
    std::vector<SweepEffect> effects; ///< the highest difference first
    std::optional<LearningCurve> curve;
    std::vector<std::string> sentences; ///< to quote: of each option, of interactions, of the learning curve
    std::optional<SweepChoice> choice;
    std::vector<std::string> remarks; ///< what is missing
};

/// Reads the folder; off the GUI thread. Throws std::runtime_error that names a file and what is wrong.
SweepAnswer readSweepAnswer(const std::filesystem::path &sweep);
SweepAnswer answerOf(SweepResults results);

} // namespace digitlab::ui
