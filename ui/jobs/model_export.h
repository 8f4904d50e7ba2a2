// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/judges.h"

#include <filesystem>

namespace digitlab::ui {

/// Writes a judge's network as a model file. Throws std::runtime_error that names the file.
void exportJudge(const DrawingJudge &judge, const std::filesystem::path &file);

} // namespace digitlab::ui
