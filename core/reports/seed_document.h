// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/run_document.h"
#include "core/runs/run_side.h"

namespace digitlab {

/// A run, or several seeds of one configuration: mean accuracy with its interval, each seed's, curves as mean and
/// band, the matrix over all seeds, metrics by class, configuration, data.
Document sideDocument(const RunSide &side, const DocumentPictures &pictures = {});

/// Two such sides: as comparisonDocument() for two runs; else the paired t interval over the seeds that both have, or
/// the reason why there is none. Throws std::runtime_error that names a run without predictions.
Document sidesDocument(const RunSide &a, const RunSide &b, const DocumentPictures &pictures = {});

} // namespace digitlab
