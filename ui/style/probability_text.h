// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace digitlab::ui {

/// To one decimal, and never rounded to a certainty that no network has: "99.3 %", "<0.1 %", ">99.9 %"; "-" for no
/// number.
QString probabilityText(double probability);

} // namespace digitlab::ui
