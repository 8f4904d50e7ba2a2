// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/side_samples.h"

namespace digitlab {

namespace {

void append(std::vector<SideSample> &samples, SideSample::Side side, const Dataset &data)
{
    for (int i = 0; i < data.size(); ++i)
        samples.push_back({side, data.label(i), data.image(i), &data.origin(i)});
}

} // namespace

std::vector<SideSample> samplesOf(const SplitDataset &data)
{
    std::vector<SideSample> samples;
    append(samples, SideSample::Side::Train, data.train);
    if (data.validation)
        append(samples, SideSample::Side::Validation, *data.validation);
    append(samples, SideSample::Side::Test, data.test);
    return samples;
}

std::string sideName(SideSample::Side side)
{
    switch (side) {
    case SideSample::Side::Train:
        return "training";
    case SideSample::Side::Validation:
        return "validation";
    default:
        return "test";
    }
}

} // namespace digitlab
