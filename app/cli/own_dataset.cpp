// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/own_dataset.h"

#include "core/data/split.h"

#include <stdexcept>

namespace digitlab::cli {

namespace {

int trainCountInFolder(const DatasetIdentity &dataset)
{
    return dataset.trainCount - dataset.userDigits;
}

SplitDataset divided(const SplitDataset &undivided, const SplitIndices &indices)
{
    SplitDataset split{
        subset(undivided.test, indices.train), subset(undivided.test, indices.test), {}, undivided.findings, {}};
    split.identity = identify(split.train, {}, split.test, undivided.identity.source);
    split.identity.preparation = undivided.identity.preparation;
    split.identity.nested = undivided.identity.nested;
    return split;
}

} // namespace

bool isDatasetOf(const Model &model, const SplitDataset &data)
{
    const DatasetIdentity &recorded = model.dataset;
    if (isSameData(recorded, data.identity))
        return true;
    // The training split's hash is that of the folder and the user's digits, which are not at hand.
    return recorded.userDigits > 0 && trainCountInFolder(recorded) == data.train.size()
        && hasSameTestSplit(recorded, data.identity);
}

std::optional<SplitDataset> splitAsForTraining(
    const Model &model, const SplitDataset &known, const SplitDataset &undivided)
{
    const Dataset &all = known.test;
    if (all.size() != trainCountInFolder(model.dataset) + model.dataset.testCount)
        return {};
    try {
        const FolderSplit split = splitOf(model.dataset, all.classCount());
        const SplitIndices indices
            = stratifiedSplit(all, {.testShare = split.testFraction, .perClass = {}, .seed = split.seed});
        if (!isDatasetOf(model, divided(known, indices)))
            return {};
        return divided(undivided, indices);
    } catch (const std::runtime_error &) {
        return {}; // a class with one image was never trained on
    }
}

} // namespace digitlab::cli
