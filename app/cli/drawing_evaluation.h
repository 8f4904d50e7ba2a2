// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/evaluation.h"
#include "core/training/model_file.h"

#include <filesystem>
#include <stop_token>

namespace digitlab::cli {

/// Draws each drawing of the file with a pen of `penShare` of the digit's larger side and reads it as the canvas does.
/// Throws std::runtime_error as readDrawings does, where a label is missing or is none of the model's classes, and
/// where it is stopped.
Evaluation evaluateDrawings(
    const Model &model, const std::filesystem::path &file, double penShare, std::stop_token stop);

} // namespace digitlab::cli
