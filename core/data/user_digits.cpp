// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/user_digits.h"

#include <algorithm>

namespace digitlab {

SplitDataset withUserDigits(const SplitDataset &dataset, const std::vector<LabelledImage> &digits)
{
    SplitDataset joined = dataset;
    const std::vector<std::string> &names = dataset.train.classNames();
    int count = 0;
    for (const LabelledImage &digit : digits) {
        const auto name = std::ranges::find(names, std::to_string(digit.label));
        if (name != names.end())
            joined.train.add(
                digit.image.pixels, static_cast<int>(name - names.begin()), "own drawing " + std::to_string(++count));
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
