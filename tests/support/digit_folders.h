// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "tests/support/temporary_folder.h"

#include <functional>
#include <string>

namespace digitlab {

/// What becomes of a light digit on black before it is written; `number` counts the digits.
using ImageChange = std::function<Image(const Image &light, int number)>;

/// Ink of this colour on a ground that is transparent all over.
Image onTransparent(const Image &light, int red, int green, int blue);
/// On a sheet of another size, tone and place for each number; dark ink.
Image onSheet(const Image &light, int number);
/// Moved by so many pixels; what leaves the image is lost.
Image moved(const Image &light, int right, int down);

/// Writes train/CLASS/N.png and test/CLASS/N.png under `name`, and gives the folder.
std::filesystem::path writeDigitFolder(
    const TemporaryFolder &folder, const std::string &name, const SplitDataset &digits, const ImageChange &change = {});

} // namespace digitlab
