// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"

#include <QString>
#include <vector>

namespace digitlab::ui {

/// A name for a file, without ending, that tells this run or these seeds from others by name, seed and day:
/// "Final-dropout-0.3-seed-3-2026-11-29".
QString fileNameFor(const std::vector<RunSummary> &runs);

/// What a file system anywhere takes as a name: letters, figures, dots and single hyphens; "digits" where none is left.
QString fileNameFrom(const QString &text);

} // namespace digitlab::ui
