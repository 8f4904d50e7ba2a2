// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/stored_images.h"
#include "core/data/formats/stored_split.h"
#include "core/data/formats/table_columns.h"

#include <filesystem>
#include <stop_token>

namespace digitlab {

/// What the first line of a file says; nothing where it is no table of images or cannot be read.
std::optional<TableColumns> columnsOfTable(const std::filesystem::path &file);

/// Reads a table of images, plain or gzipped, one a line, separated by commas, semicolons or tabs. Throws
/// std::runtime_error that names the file, the line and what was expected. Incomplete where it was stopped.
StoredSplit readSampleTable(const std::filesystem::path &file, PixelOrder order, const std::stop_token &stop);

} // namespace digitlab
