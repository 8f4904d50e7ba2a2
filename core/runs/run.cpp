// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run.h"

namespace digitlab {

std::string outcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return "running";
    case RunOutcome::Completed:
        return "completed";
    case RunOutcome::Stopped:
        return "stopped";
    case RunOutcome::Failed:
        return "failed";
    }
    return {};
}

bool canBeResumed(RunOutcome outcome)
{
    return outcome == RunOutcome::Stopped || outcome == RunOutcome::Running;
}

} // namespace digitlab
