// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QString>

namespace digitlab::ui {

/// What Fusion draws too heavily, in the colours given. Widgets choose by property: `primary` (the one next step),
/// `card` (a quiet surface), `rail` (a page's button), `flat` (a button without a frame).
QString styleSheet(const Colours &colours);

} // namespace digitlab::ui
