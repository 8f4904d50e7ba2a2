// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"

#include <QString>
#include <vector>

namespace digitlab::ui {

enum class DataAtHand { No, Yes };

/// The epochs of a run that can be looked into, ascending: those whose weights are kept, where its own dataset is at
/// hand, and always the one that the run itself keeps, `keptEpoch`.
std::vector<int> knownEpochs(const Run &run, int keptEpoch, DataAtHand data);

/// Why the others cannot; empty where all can.
QString epochNote(const Run &run, const std::vector<int> &known, DataAtHand data);

} // namespace digitlab::ui
