// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <initializer_list>
#include <string_view>

namespace digitlab {

/// A grey image from rows of equal length: '#' is light (255), '.' is dark (0).
Image drawn(std::initializer_list<std::string_view> rows);

/// The image in the middle of a black one of 28 x 28, each of its pixels drawn as a square as large as fits.
Image onSample(const Image &image);

} // namespace digitlab
