// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace digitlab::ui {

class Settings;

/// Whether losses stand on a logarithmic axis is one choice for all charts of the window, kept in the settings.
void shareLossAxis(QWidget &window, Settings &settings);

} // namespace digitlab::ui
