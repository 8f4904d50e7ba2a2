// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/safetensors_reader.h"

namespace digitlab {

/// The arrays of a state_dict that torch.save wrote as a zip file, by itself or in a dictionary ("state_dict",
/// "model_state_dict", ...), and what exportModel() left. Throws std::runtime_error: broken, a whole module (whose code
/// is never run), or without arrays.
SafetensorsFile readPytorch(std::string_view bytes);

} // namespace digitlab
