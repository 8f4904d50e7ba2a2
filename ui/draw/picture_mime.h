// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QMimeData;

namespace digitlab::ui {

/// Whether it could hold a picture: pixels or a file. A folder is none, so that it can be dropped through to the
/// window.
bool mayHoldPicture(const QMimeData &data);

/// The dropped or pasted picture. Throws std::runtime_error with a sentence where there is none.
QImage pictureFrom(const QMimeData &data);

} // namespace digitlab::ui
