// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/image_reader.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace digitlab {

/// What tells that a file is still the same without reading it.
struct FileStamp {
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::int64_t changed = 0;  ///< the same of the file's name, rights and times
    std::uint64_t inode = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Of each file in its order; all zero where there is none.
std::vector<FileStamp> readStamps(const std::vector<ImageFolder> &folders, const std::stop_token &stop);

} // namespace digitlab
