// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace digitlab::ui {

/// What a TIFF file holds that Qt's reader does not read, or only in part and without a word ("12 bits per sample");
/// empty where it is of a usual kind.
std::string unreadableTiff(std::string_view bytes);

/// What is unusual about a TIFF file that could not be read ("tiled, compression 34712"); empty for a usual kind.
std::string unusualTiff(std::string_view bytes);

} // namespace digitlab::ui
