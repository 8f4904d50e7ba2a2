// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"

namespace digitlab {

/// A model of the classes "0" to "9" and "none" without the last: what it learnt of shapes that are no digits (outlier
/// exposure, Hendrycks et al. 2019) becomes its out-of-distribution detector. Any other model as it is.
Model withoutNonDigitClass(Model model);

/// The model with a temperature and, where its classes are "0" to "9", a test for digits, both learnt from samples that
/// it was not trained on: some thousands at best. The network's weights stay as they are. Throws std::invalid_argument
/// where there is no held-out digit or its classes are not the model's, NonFiniteError where the network has diverged.
Model calibrated(Model model, const Dataset &heldOut, std::uint64_t seed = 0);

} // namespace digitlab
