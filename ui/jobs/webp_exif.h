// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace digitlab::ui {

/// The content of a WebP file's EXIF chunk, which Qt's reader leaves aside; empty where there is none.
std::string_view webpExif(std::string_view bytes);

} // namespace digitlab::ui
