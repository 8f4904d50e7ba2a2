// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

namespace digitlab::ui {

/// "820 bytes", "4.2 MB"
QString byteText(std::uintmax_t bytes);

} // namespace digitlab::ui
