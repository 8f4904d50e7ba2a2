// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"
#include "core/training/checkpoint.h"

namespace digitlab {

/// What resuming a run would do.
struct Resumption {
    bool possible = false;
    bool startsOver = false; ///< where possible: there is no checkpoint, its epochs are trained again
    std::string obstacle;    ///< of a run that was stopped or killed: what its checkpoint suffers from, a sentence

    friend bool operator==(const Resumption &, const Resumption &) = default;
};

/// Possible where the run was stopped or killed, no program trains it, this version knows its settings and its
/// checkpoint is missing or whole. Reads the checkpoint.
Resumption resumption(
    const std::filesystem::path &folder, RunOutcome outcome, const std::vector<std::string> &unknownSettings);

/// Of a Run or a RunSummary.
template <typename AnyRun> Resumption resumption(const AnyRun &run)
{
    return resumption(run.folder, run.outcome, run.unknownSettings);
}

/// The newest that was stopped or killed and can be resumed; `runs` are newest first. Reads checkpoints.
std::optional<RunSummary> resumableRun(const std::vector<RunSummary> &runs);

/// Throws std::runtime_error with a sentence that names the file where it is not a whole checkpoint of this run.
Checkpoint readCheckpoint(const Run &run);

} // namespace digitlab
