#pragma once

#include "ui/train/setting_field.h"

#include <QString>
#include <vector>

namespace digitlab::ui {

/// Fields under one quiet heading.
struct SettingGroup {
    QString heading;
    std::vector<SettingField *> fields;
};

/// Every setting that the window offers, new and without a parent, most used first.
std::vector<SettingGroup> makeSettingFields();

} // namespace digitlab::ui
