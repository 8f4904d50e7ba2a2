// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_plan.h"

#include <nlohmann/json_fwd.hpp>

namespace digitlab {

/// The content of sweep.json. A value keeps the fields of run.json's configuration that its option sets.
nlohmann::json toJson(const SweepPlan &plan);

/// Throws std::runtime_error with a sentence where the object is no plan, of a newer version, or has settings that this
/// version does not know or allow.
SweepPlan sweepPlanFromJson(const nlohmann::json &object);

/// "grid", "one-at-a-time".
std::string designName(SweepDesign design);
/// Throws std::invalid_argument that lists the two.
SweepDesign designFromName(const std::string &name);

} // namespace digitlab
