// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <set>
#include <string>

namespace digitlab {

/// Two classes, "black" and "white", with slight noise that is the same in every run; origins are "black/0.png", ...
Dataset blackAndWhite(int perClass);

/// Ten patterns that any network tells apart soon, "0" to "9", shifted by a pixel and with noise: 8 training and 4 test
/// images of each, in the order of the classes.
SplitDataset tinyDigits();

/// Where its samples came from.
std::set<std::string> originsOf(const Dataset &data);

} // namespace digitlab
