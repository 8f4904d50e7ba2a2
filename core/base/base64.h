// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace digitlab {

/// Base64 of RFC 4648 with its padding, on one line.
std::string toBase64(std::string_view bytes);

/// Throws std::runtime_error where the text is none.
std::string fromBase64(std::string_view text);

} // namespace digitlab
