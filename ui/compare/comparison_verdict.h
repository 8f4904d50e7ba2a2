// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/paired_comparison.h"
#include "core/runs/run_side.h"

#include <QString>
#include <optional>

namespace digitlab::ui {

/// What the data allows to say of two sides.
struct ComparisonVerdict {
    QString sentence; ///< to quote
    QString basis;    ///< test, figures and what they do not say; or why there is no test
};

/// Exact McNemar test for two runs, the paired interval over seeds for groups.
ComparisonVerdict compared(const RunSide &a, const RunSide &b);

} // namespace digitlab::ui
