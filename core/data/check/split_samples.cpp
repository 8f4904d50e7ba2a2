// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/split_samples.h"

namespace digitlab {

namespace {

void append(std::vector<SplitSample> &samples, SplitSample::Split split, const Dataset &data)
{
    for (int i = 0; i < data.size(); ++i)
        samples.push_back({split, data.label(i), data.image(i), &data.origin(i)});
}

} // namespace

std::vector<SplitSample> samplesOf(const SplitDataset &data)
{
    std::vector<SplitSample> samples;
    append(samples, SplitSample::Split::Train, data.train);
    if (data.validation)
        append(samples, SplitSample::Split::Validation, *data.validation);
    append(samples, SplitSample::Split::Test, data.test);
    return samples;
}

std::string splitName(SplitSample::Split split)
{
    switch (split) {
    case SplitSample::Split::Train:
        return "training";
    case SplitSample::Split::Validation:
        return "validation";
    default:
        return "test";
    }
}

} // namespace digitlab
