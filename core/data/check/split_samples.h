// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace digitlab {

/// One image of a dataset with the split it stands on.
struct SplitSample {
    enum class Split { Train, Validation, Test };

    Split split = Split::Train;
    int label = 0;
    std::span<const std::uint8_t> pixels; ///< 784
    const std::string *origin = nullptr;
};

/// All images of all splits, training first; they live as long as `data`.
std::vector<SplitSample> samplesOf(const SplitDataset &data);

/// "training", "validation" or "test".
std::string splitName(SplitSample::Split split);

} // namespace digitlab
