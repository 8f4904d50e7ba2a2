// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"

namespace digitlab {

/// The model with a temperature and, where its classes are "0" to "9", a test for digits, both learnt from samples that
/// it was not trained on: some thousands at best. The network's weights stay as they are. Throws std::invalid_argument
/// where there is no held-out digit or its classes are not the model's, NonFiniteError where the network has diverged.
Model calibrated(Model model, const Dataset &heldOut, std::uint64_t seed = 0);

} // namespace digitlab
