// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace digitlab::ui {

/// The content in a frameless area that scrolls up and down where it does not fit. Only what it holds takes the focus,
/// which it follows.
QScrollArea *scrolled(QWidget *content);

} // namespace digitlab::ui
