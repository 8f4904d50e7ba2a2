// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"

#include <string>

namespace digitlab {

/// What was changed since the preset was chosen, "dropout 0.3, epochs 20"; empty where nothing was, or where there is
/// no preset. `trainCount`: training images, which `recommended` depends on. Seed, threads and device do not count.
std::string presetChanges(const RunConfig &config, int trainCount);

/// What a run is called unless the user names it: the preset with the first of its changes, "Final, dropout 0.3".
std::string defaultRunName(const RunConfig &config, int trainCount);

/// Of a new run of that name: the local time and the name in lower-case letters, figures and single hyphens, at most 40
/// of them ("2026-11-23-101530-final-2").
std::string runFolderName(const std::string &name);

} // namespace digitlab
