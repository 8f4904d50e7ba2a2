// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"

#include <nlohmann/json_fwd.hpp>

namespace digitlab {

/// The figures that run.json keeps so that a list need not read the tables.
struct RunFigures {
    std::size_t epochs = 0;
    std::size_t testCount = 0;
    double testAccuracy = 0; ///< without a tested network, of the last validation
    double testLoss = 0;
};

/// What run.json holds: all of a run but its curves, its predictions and its folder.
nlohmann::json toJson(const Run &run);
/// Throws std::runtime_error that says which field is wrong, or that a newer version wrote it.
Run runFromJson(const nlohmann::json &object);
RunFigures runFiguresFromJson(const nlohmann::json &object);

} // namespace digitlab
