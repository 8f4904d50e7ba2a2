// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/evaluation.h"
#include "app/cli/measured_data.h"

namespace digitlab::cli {

/// Measures the model on images, each of which counts as `predict` would take it: one in which no digit is found, or
/// which the network itself rejects, as wrong. Throws std::runtime_error where it is stopped, NonFiniteError where the
/// network has diverged.
Evaluation evaluateImages(const Model &model, const MeasuredData &measured, std::stop_token stop);

} // namespace digitlab::cli
