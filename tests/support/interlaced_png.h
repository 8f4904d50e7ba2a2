// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <string>

namespace digitlab {

/// A grey image as a PNG file whose rows come in the seven passes of Adam7.
std::string interlacedPng(const Image &grey);

} // namespace digitlab
