#pragma once

#include "core/data/dataset.h"

#include <QString>

namespace digitlab::ui {

/// "Built-in digits", or the folder; with how many user digits were added: "/home/ada/digits with 12 of my own".
QString datasetTitle(const DatasetIdentity &dataset);

} // namespace digitlab::ui
