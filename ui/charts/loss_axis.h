// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace digitlab::ui {

class CurveChart;
class Settings;

/// Whether losses stand on a logarithmic axis is one choice for all charts of the window, kept in the settings, which
/// must outlive them.
void shareLossAxis(const std::vector<CurveChart *> &charts, Settings &settings);

} // namespace digitlab::ui
