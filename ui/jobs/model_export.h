// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"

#include <filesystem>

namespace digitlab::ui {

/// Writes a model's network as a model file. Throws std::runtime_error that names the file.
void exportDrawingModel(const DrawingModel &model, const std::filesystem::path &file);

} // namespace digitlab::ui
