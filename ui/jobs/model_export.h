// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/model_export.h"
#include "ui/jobs/drawing_models.h"

#include <filesystem>

namespace digitlab::ui {

/// Writes a model's network as a file that DigitLab or another program reads. Throws std::runtime_error that names the
/// file.
void exportDrawingModel(const DrawingModel &model, const std::filesystem::path &file, ModelFormat format);

} // namespace digitlab::ui
