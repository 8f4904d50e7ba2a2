#include "app/cli/own_dataset.h"

#include "core/data/added_digits.h"
#include "core/data/split.h"

#include <filesystem>
#include <stdexcept>

namespace digitlab::cli {

namespace {

int trainCountInFolder(const DatasetIdentity &dataset)
{
    return dataset.trainCount - ownDrawingsIn(dataset.source);
}

/// Another input preparation makes other pixels, and thus another hash, of the same files.
bool isPreparedOtherwise(const DatasetIdentity &recorded, const DatasetIdentity &atHand)
{
    const std::string name = sourceWithoutOwnDrawings(recorded.source);
    return recorded.preparation != atHand.preparation && recorded.testCount == atHand.testCount
        && name == std::filesystem::path(atHand.source).filename().string();
}

} // namespace

bool isDatasetOf(const Model &model, const SplitDataset &data)
{
    const DatasetIdentity &recorded = model.dataset;
    if (isSameData(recorded, data.identity))
        return true;
    return trainCountInFolder(recorded) == data.train.size()
        && (hasSameTestSplit(recorded, data.identity) || isPreparedOtherwise(recorded, data.identity));
}

std::optional<SplitDataset> splitAsForTraining(const Model &model, const SplitDataset &undivided)
{
    const Dataset &all = undivided.test;
    if (all.size() != trainCountInFolder(model.dataset) + model.dataset.testCount)
        return {};
    try {
        const SplitIndices indices
            = stratifiedSplit(all, {.testShare = likelyTestShare(model.dataset, all.classCount())});
        SplitDataset split{subset(all, indices.train), subset(all, indices.test), {}, undivided.findings, {}};
        split.identity = identify(split.train, {}, split.test, undivided.identity.source);
        split.identity.preparation = undivided.identity.preparation;
        split.identity.nested = undivided.identity.nested;
        return isDatasetOf(model, split) ? std::optional(std::move(split)) : std::nullopt;
    } catch (const std::runtime_error &) {
        return {}; // a class with one image was never trained on
    }
}

} // namespace digitlab::cli
