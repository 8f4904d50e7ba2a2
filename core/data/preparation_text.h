// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/input_preparation.h"

#include <string>
#include <vector>

namespace digitlab {

/// The same as preparationText() of images of these classes, which are digits or others.
std::string preparationText(const InputPreparation &preparation, const std::vector<std::string> &classNames);

} // namespace digitlab
