// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace digitlab {

/// The same text where it is valid UTF-8; else every byte that is not becomes "\xNN", so that names of files can be
/// shown and written as JSON, whatever they are.
std::string utf8Text(std::string_view bytes);

} // namespace digitlab
