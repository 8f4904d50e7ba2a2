// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"

namespace digitlab::cli {

/// A model file, of another program, too (see openModel()), or the word "builtin" for the model that ships. What a
/// newer version said of its network and this one does not know is told on standard error. Throws std::runtime_error as
/// openModel() does.
Model readModel(const std::string &fileOrBuiltin);

} // namespace digitlab::cli
