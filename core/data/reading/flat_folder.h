// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/class_folders.h"

namespace digitlab {

/// The layout of a folder whose images lie together: their classes stand in a table (see findLabelTable) or begin their
/// names, as in "7_0001.png". A finding "taken-for" says which. Nothing for other folders. Throws std::runtime_error
/// that names a damaged table.
std::optional<FolderLayout> listFlatFolder(const std::filesystem::path &root, const std::stop_token &stop);

} // namespace digitlab
