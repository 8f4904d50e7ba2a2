// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace digitlab {

struct BuiltinDigitsOptions {
    int perClass = 100;        ///< both sides together, at least 2
    double testFraction = 0.3; ///< in (0, 1)
    std::uint64_t seed = 0;
};

/// Digits drawn by the program from stroke skeletons in several writing habits, with varied control points, slant,
/// aspect and pen width, normalised as MNIST's are. The same options give the same bytes on every machine. Origins are
/// "builtin/3/017".
SplitDataset builtinDigits(const BuiltinDigitsOptions &options = {});

} // namespace digitlab
