// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/user_digits.h"

#include "core/data/user_labels.h"

#include <algorithm>

namespace digitlab {

SplitDataset withUserDigits(const SplitDataset &dataset, const std::vector<LabelledImage> &digits)
{
    SplitDataset joined = dataset;
    const std::vector<std::string> labels = userLabels(dataset.train.classNames());
    int count = 0;
    for (const LabelledImage &digit : digits) {
        const auto label = std::ranges::find(labels, digit.label);
        if (label != labels.end())
            joined.train.add(
                digit.image.pixels, static_cast<int>(label - labels.begin()), "own drawing " + std::to_string(++count));
    }
    if (count == 0)
        return joined;
    joined.identity = identify(joined.train, joined.validation, joined.test, dataset.identity.source);
    joined.identity.userDigits = count;
    joined.identity.preparation = dataset.identity.preparation;
    joined.identity.nested = dataset.identity.nested;
    joined.identity.split = dataset.identity.split;
    if (joined.validation)
        joined.identity.hashOf01 = identify(joined.train, {}, joined.test, {}).hash;
    return joined;
}

} // namespace digitlab
