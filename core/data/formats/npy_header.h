// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/byte_source.h"

#include <vector>

namespace digitlab {

/// What stands before the numbers of a NumPy array (numpy.lib.format, versions 1 to 3).
struct NpyHeader {
    char kind = 'u';  ///< u unsigned, i signed, f floating-point, b boolean
    int itemSize = 1; ///< bytes
    bool isBigEndian = false;
    std::vector<std::uint64_t> shape;

    std::uint64_t count() const { return shape.empty() ? 0 : shape.front(); }
    /// Numbers of one element of the first dimension.
    std::uint64_t numbersOfEach() const;
    /// "60,000 x 28 x 28 numbers of type u1".
    std::string text() const;
    double number(const std::uint8_t *bytes) const;
};

/// Leaves the source at the first number. Throws std::runtime_error that names the file for what is no array of
/// numbers, for one stored by columns, and for one whose size is not that of its numbers.
NpyHeader readNpyHeader(ByteSource &source);

} // namespace digitlab
