// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace digitlab {

/// What a file is that was taken for another, by its first bytes: "a web page", "a ZIP archive", ... with its article;
/// empty where they do not tell.
std::string kindOfFile(std::string_view begin);

} // namespace digitlab
