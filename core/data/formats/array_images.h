// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/npy_header.h"
#include "core/data/formats/stored_split.h"

#include <stop_token>

namespace digitlab {

/// Whether an array can be images: N x height x width, with one channel or none, or N x pixels of a square.
bool holdsImages(const NpyHeader &header);

/// The images behind a header, without labels. Throws std::runtime_error that names the file and what was expected: of
/// another shape, numbers outside the range, more than fit into memory. Incomplete where it was stopped.
StoredSplit readArrayImages(ByteSource &source, const NpyHeader &header, const std::stop_token &stop);

} // namespace digitlab
