// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace digitlab::ui {

class CurveChart;
class Settings;

/// Whether losses stand on a logarithmic axis, and how smooth curves are, is one choice for all charts of the window,
/// kept in the settings, which must outlive them.
void shareCurveChoices(const QList<CurveChart *> &charts, Settings &settings);

} // namespace digitlab::ui
