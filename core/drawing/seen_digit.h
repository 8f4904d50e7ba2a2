// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/user_digit.h"

#include <string>

namespace digitlab {

/// A user digit as a network sees it.
struct SeenDigit {
    Image image;           ///< 28 x 28; empty where no digit is seen
    std::string rejection; ///< why not
};

/// The steps of a drawing with the pen that the command line draws with, so that both programs see the same bytes.
SeenDigit seenDigit(const UserDigit &digit);

} // namespace digitlab
