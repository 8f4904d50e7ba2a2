// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"

#include <QString>

namespace digitlab::ui {

/// Versions, machine, and what the model that ships is: rich text for the about box.
QString aboutText(const Model &shipped);

} // namespace digitlab::ui
