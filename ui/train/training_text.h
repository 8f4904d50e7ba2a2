// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/resumption.h"
#include "core/runs/run_store.h"

#include <QString>

namespace digitlab::ui {

// What the Train page says of a training.

/// "digits, 700 + 300": what the next run is trained and tested on.
QString trainedOnText(const SplitDataset &data);
/// "Takes about 2 min": rounded, since it is an estimate.
QString estimateText(double seconds, bool mayEndSooner);
/// Why a run is kept in memory alone, and the way out.
QString memoryText(const RunStore &runs);
/// What became of a run that has ended.
QString resultText(const Run &run);
/// What became of one that the program did not end, and whether it can be resumed.
QString brokenOffText(const RunSummary &run, const Resumption &way);

} // namespace digitlab::ui
