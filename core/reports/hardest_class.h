// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_claims.h"

namespace digitlab {

/// Whether a class has the lowest recall of all, over the seeds of a side. The rival is not picked on the images that
/// it is tested on: the class is tested against each of the others. That it is the hardest holds where it is below
/// every one of them, each at 5 % (an intersection-union test, which needs no correction: Berger 1982, Technometrics
/// 24); it does not hold where one of them is below it, with Bonferroni's correction for their number.
struct HardestClass {
    ClaimOutcome outcome = ClaimOutcome::CannotBeTold;
    std::string sentence; ///< with the figures that decide
};

/// `name` is that of the class, `who` that of the configuration.
HardestClass testHardestClass(const RunSide &side, const std::string &name, const std::string &who);

} // namespace digitlab
