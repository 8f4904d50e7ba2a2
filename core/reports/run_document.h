// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/axis_ticks.h"
#include "core/reports/document.h"
#include "core/runs/run_side.h"

namespace digitlab {

/// What is needed beside runs to write about them.
struct DocumentImages {
    const Dataset *test = nullptr; ///< the split that the runs were measured on; null where it is not at hand
    int most = 120;                ///< of each gallery, the surest mistakes first; the text says how many are left out
    AxisScale lossAxis = AxisScale::Linear;
};

/// Everything about a run: outcome, curves, matrix, report, mistakes, configuration, data. A run without predictions
/// has what there is. Of several seeds the mean accuracy with its interval, each seed's, curves as mean and band, the
/// matrix over all seeds; throws std::runtime_error that names a seed without predictions.
Document runDocument(const RunSide &side, const DocumentImages &images = {});

/// Metrics and classification report alone, for a text of one's own.
Document reportDocument(const Run &run);

} // namespace digitlab
