// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace digitlab {

/// 3, 26 or 62 names: words of which one is long and one is written from right to left, letters, letters and digits.
std::vector<std::string> anyClassNames(int count);

/// Two training images and one test image of each class.
SplitDataset imagesOfClasses(const std::vector<std::string> &names);

} // namespace digitlab
