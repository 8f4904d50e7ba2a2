// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace digitlab::ui {

/// Whether a JPEG, BMP or GIF file ends before its image does: Qt's readers fill what is missing and say
/// nothing, or complain on standard error. For other formats it is false and Qt's own error counts.
bool isCutShort(const QByteArray &bytes, const QByteArray &format);

} // namespace digitlab::ui
