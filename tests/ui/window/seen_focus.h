// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace digitlab::ui {

/// How many pixels in and about the widget that has the focus differ from how they are without it, by a contrast of
/// 3 : 1 at least. It has the focus again afterwards.
int pixelsOfFocus(QWidget &focused);

} // namespace digitlab::ui
