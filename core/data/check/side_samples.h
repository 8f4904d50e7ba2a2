// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace digitlab {

/// One picture of a dataset with the side it stands on.
struct SideSample {
    enum class Side { Train, Validation, Test };

    Side side = Side::Train;
    int label = 0;
    std::span<const std::uint8_t> pixels; ///< 784
    const std::string *origin = nullptr;
};

/// All pictures of all sides, training first; they live as long as `data`.
std::vector<SideSample> samplesOf(const SplitDataset &data);

/// "training", "validation" or "test".
std::string sideName(SideSample::Side side);

} // namespace digitlab
