// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QString>

namespace digitlab::ui {

// "Built-in digits", or the folder; with how many user digits were added: "digits + 12 own".

/// The folder's own name: "digits".
QString datasetName(const DatasetIdentity &dataset);
/// The folder with the way to it: "/home/ada/digits".
QString datasetTitle(const DatasetIdentity &dataset);

} // namespace digitlab::ui
