// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/input_preparation.h"

#include <nlohmann/json_fwd.hpp>

namespace digitlab {

/// As runs, models and the command line's documents have it: polarity, framing and, where it is another than for
/// MNIST, what is taken whole later and whether the polarity is fixed.
nlohmann::json toJson(const InputPreparation &preparation);

/// Of the object in the field "preparation"; light on dark and whole where there is none, as before there was a choice.
/// Throws std::runtime_error where it makes no sense.
InputPreparation preparationOf(const nlohmann::json &object);

/// Adds the field where the preparation is another than that.
void addPreparation(nlohmann::json &object, const InputPreparation &preparation);

} // namespace digitlab
