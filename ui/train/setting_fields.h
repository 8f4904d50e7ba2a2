// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/setting.h"
#include "ui/train/setting_field.h"

namespace digitlab::ui {

/// The field of a setting, new and without a parent, with the editor that its kind asks for.
SettingField *makeSettingField(const Setting &setting);

} // namespace digitlab::ui
