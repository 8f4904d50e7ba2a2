// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/image_reader.h"

namespace digitlab {

/// Finding "resized" for each class with images of another size than 28 x 28, and "odd-size" for each file whose size
/// is not that of nearly all others. `origins` name the files, `sizes` are 0 x 0 where a file is no image.
std::vector<Finding> sizeFindings(const std::vector<ImageFolder> &folders, const std::vector<std::string> &origins,
    const std::vector<ImageSize> &sizes);

} // namespace digitlab
