// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/axis_ticks.h"

namespace CLI {
class App;
}

namespace digitlab::cli {

/// --loss-axis linear|log, for the loss figures in documents; stored in `scale`.
void addLossAxisOption(CLI::App &command, AxisScale &scale);

} // namespace digitlab::cli
