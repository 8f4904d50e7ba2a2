// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/axis_ticks.h"
#include "core/reports/document.h"
#include "core/runs/run.h"

namespace digitlab {

/// What is needed beside runs to write about them.
struct DocumentPictures {
    const Dataset *test = nullptr; ///< the side that the runs were measured on; null where it is not at hand
    int most = 120;                ///< of each gallery, the surest mistakes first; the text says how many are left out
    AxisScale lossAxis = AxisScale::Linear;
};

/// Everything about a run: outcome, curves, matrix, report, mistakes, configuration, data. A run without predictions
/// has what there is.
Document runDocument(const Run &run, const DocumentPictures &pictures = {});

/// Metrics and classification report alone, for a text of one's own.
Document reportDocument(const Run &run);

/// Two runs: verdict, settings that differ, curves, matrices and their difference, metrics by class, calibration, the
/// pictures that only one of them reads. Where they were measured on different pictures, it says so in place of the
/// paired test. Throws std::runtime_error that names a run without predictions.
Document comparisonDocument(const Run &a, const Run &b, const DocumentPictures &pictures = {});

/// "Final, seed 0".
std::string runLabel(const Run &run);

} // namespace digitlab
