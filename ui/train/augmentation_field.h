// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/setting_field.h"

namespace digitlab::ui {

/// Augmentation as a whole, on or off: on, it is what was on last, at first the report's without its flip.
SettingField *makeAugmentationField();

} // namespace digitlab::ui
