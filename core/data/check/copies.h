// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/check/near_pairs.h"

#include <stop_token>
#include <vector>

namespace digitlab {

/// Which images of a list stand in it more than once.
struct Copies {
    std::vector<int> firstEqual;     ///< for each image the first with the same bytes, itself where there is none
    std::vector<NearPair> nearPairs; ///< between images that are the first of their bytes
};

/// `images` are of 784 bytes each; those of one value alone count as no copies. `progress` is told of images.
Copies findCopies(const std::vector<std::span<const std::uint8_t>> &images, const std::stop_token &stop = {},
    const ProgressObserver &progress = {});

/// For each image the first of those that are its copies, directly or by way of others.
std::vector<int> copyGroups(const Copies &copies);

} // namespace digitlab
