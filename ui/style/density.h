// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace digitlab::ui {

/// How much room a view may take; Compact where the window is low.
enum class Density { Roomy, Compact };

} // namespace digitlab::ui
