// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/evaluation.h"
#include "core/runs/run.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace digitlab::cli {

/// The run's predictions on the test split after the last epoch.
Evaluation evaluationOf(const Run &run);

/// For the user to copy into a shell.
std::string resumeCommand(const std::filesystem::path &folder);

/// The document of `train`, `resume` and `show`; "test" is null if no epoch is finished.
nlohmann::json toJson(const Run &run);
/// What `train` and `resume` print at the end: accuracy, report, speed, where the run is.
std::string summaryText(const Run &run);
/// What `show` prints: settings, dataset, curves, report, matrix.
std::string fullText(const Run &run);

} // namespace digitlab::cli
