// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/stored_split.h"
#include "core/data/reading/stored_files.h"

#include <stop_token>

namespace digitlab {

/// The images and labels of one split. Throws std::runtime_error that names the file and what was expected: as many
/// labels as images among others. Incomplete where it was stopped.
StoredSplit readStoredSplit(const StoredSplitFiles &files, const std::stop_token &stop);

} // namespace digitlab
