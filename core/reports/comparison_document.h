// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/run_document.h"

namespace digitlab {

/// Two runs, or two groups of seeds: verdict, metrics, settings that differ, curves, matrices and their difference,
/// metrics by class, and of two runs the images that only one of them classifies correctly. Where they cannot be
/// tested against each other, it says why. Throws std::runtime_error that names a run without predictions.
Document comparisonDocument(RunSide a, RunSide b, const DocumentImages &images = {});

} // namespace digitlab
