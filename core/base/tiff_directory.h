// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace digitlab {

/// The whole numbers of a TIFF file's first directory, by tag: what kind of image it holds.
struct TiffDirectory {
    std::map<int, std::vector<std::uint32_t>> values;

    bool has(int tag) const { return values.contains(tag); }
    /// The first number of a tag.
    std::uint32_t number(int tag, std::uint32_t otherwise) const;
};

/// Nothing where the bytes do not begin as a TIFF file does.
std::optional<TiffDirectory> readTiffDirectory(std::string_view bytes);

} // namespace digitlab
