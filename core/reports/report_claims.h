// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reproduction.h"

#include <string>
#include <vector>

namespace digitlab {

enum class ClaimOutcome { Holds, DoesNotHold, CannotBeTold };

/// Something that the report says, or that its figures suggest, and what the runs say of it.
struct ReportClaim {
    std::string claim;   ///< a sentence
    std::string printed; ///< what the report prints for it
    ClaimOutcome outcome = ClaimOutcome::CannotBeTold;
    std::string sentence; ///< with the figures that decide
};

/// "holds", "does not hold", "cannot be told with this data".
std::string outcomeText(ClaimOutcome outcome);

/// Decided by the paired 95 % interval over seeds, or McNemar's exact test where there is one seed. A claim whose runs
/// are missing cannot be told, and says which are; nor can any where the trainings were cut short for a trial.
std::vector<ReportClaim> reportClaims(const Reproduction &reproduction);

} // namespace digitlab
