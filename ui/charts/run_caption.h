// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_side.h"

#include <QString>

namespace digitlab::ui {

/// What stands under a figure of a run, so that it can be told apart in a paper: "Final, seed 0; data: digits-1000".
QString runCaption(const Run &run);
/// "A: Baseline, seeds 0 to 4; B: Final, seed 0; data: digits-1000"; both data where they are not the same.
QString comparisonCaption(const RunSide &a, const RunSide &b);

} // namespace digitlab::ui
