// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_side.h"

namespace digitlab::ui {

class CurveChart;

/// Shows a figure of each epoch of A and of B, of training and of validation; of a group of seeds their mean in a band.
void showCurvesOf(CurveChart &chart, const RunSide &a, const RunSide &b, double EpochMetrics::*training,
    double EpochMetrics::*validation);

} // namespace digitlab::ui
