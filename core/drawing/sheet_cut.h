// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab {

/// The sheet alone, where something of another tone lies about it: the table under a card, a scanner's dark lid, a
/// shadow with a sharp edge, a wide ring. What is not sheet in the part that is left looks like bare paper. An image
/// in which nothing surrounds the ink stays as it is.
Image cutToSheet(const Image &grey);

} // namespace digitlab
