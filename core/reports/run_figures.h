// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/axis_ticks.h"
#include "core/reports/document.h"
#include "core/runs/run_side.h"

#include <string>
#include <vector>

namespace digitlab {

/// A curve of each run's training and validation, named after the run and its seed. Of several seeds the mean, and a
/// band from the lowest to the highest of them.
FigureBlock lossFigure(const std::string &name, const std::vector<RunSide> &sides, AxisScale scale = AxisScale::Linear);
FigureBlock accuracyFigure(const std::string &name, const std::vector<RunSide> &sides);

/// "Final, seed 0"; "Final, 5 seeds".
std::string sideLabel(const RunSide &side);

} // namespace digitlab
