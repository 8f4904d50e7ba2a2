// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace digitlab {

inline constexpr int fewestClasses = 2;
inline constexpr int mostClasses = 1000;

/// Why no network can be trained on so many classes: "has 1 class; ..." after the dataset's name. Nothing where one
/// can.
std::optional<std::string> classCountFault(int classes);

} // namespace digitlab
