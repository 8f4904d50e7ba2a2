// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/held_out.h"

#include "core/data/split.h"

#include <stdexcept>

namespace digitlab {

namespace {

/// What does not follow from the content of the splits.
void copyOrigin(const DatasetIdentity &from, DatasetIdentity &to)
{
    to.userDigits = from.userDigits;
    to.preparation = from.preparation;
    to.nested = from.nested;
    to.split = from.split;
}

} // namespace

SplitDataset withoutHeldOut(const SplitDataset &data, const HeldOut &what)
{
    if (!(what.validationFraction >= 0 && what.validationFraction < 1))
        throw std::invalid_argument("a validation fraction of " + std::to_string(what.validationFraction)
            + "; expected at least 0 and less than 1");
    if (what.trainPerClass && *what.trainPerClass < 1)
        throw std::invalid_argument(
            std::to_string(*what.trainPerClass) + " training images per class; expected at least 1");
    SplitDataset result = data;
    if (!data.validation && what.validationFraction > 0) {
        const SplitIndices held
            = stratifiedSplit(data.train, {.testFraction = what.validationFraction, .seed = what.seed});
        result.validation = subset(data.train, held.test);
        result.train.retain(held.train);
    }
    if (what.trainPerClass)
        result.train.retain(stratifiedPick(result.train, *what.trainPerClass, what.pickSeed));
    result.identity = identify(result.train, result.validation, result.test, data.identity.source);
    copyOrigin(data.identity, result.identity);
    return result;
}

} // namespace digitlab
