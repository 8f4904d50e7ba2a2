// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QMimeData;

namespace digitlab::ui {

/// Whether it could hold an image: pixels or a file. A folder is none, so that it can be dropped through to the
/// window.
bool mayHoldImage(const QMimeData &data);

/// The dropped or pasted image. Throws std::runtime_error with a sentence where there is none.
QImage imageFrom(const QMimeData &data);

} // namespace digitlab::ui
