// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/check/fingerprint.h"

#include <stop_token>
#include <vector>

namespace digitlab {

/// Two images that look alike, by their places, first < second.
struct NearPair {
    int first = 0;
    int second = 0;
    float distance = 0; ///< of their sketches

    friend bool operator==(const NearPair &, const NearPair &) = default;
};

/// The pairs that are copies of each other but for brightness, place, noise or scaling, in the order of their places.
/// A pair counts where its two are close together and no crowd of others is about as close: strokes of many hands can
/// look alike (MNIST's ones do) without being copies. About linear in the number of images.
/// Nothing more is searched after `stop`.
std::vector<NearPair> findNearPairs(const std::vector<Fingerprint> &images, const std::stop_token &stop = {});

} // namespace digitlab
