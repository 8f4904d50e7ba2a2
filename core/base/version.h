// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace digitlab {

/// DigitLab's version, "0.1.0".
const char *version();

/// Whether the version that a file names is later than this one; false for what is no version.
bool isNewerVersion(std::string_view other);

/// "made by a newer DigitLab (0.9.0; this is 0.1.0)"; without the first where it is not known.
std::string newerVersionText(const std::string &other);

} // namespace digitlab
