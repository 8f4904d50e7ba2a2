// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measured_data.h"

#include "app/cli/console.h"
#include "core/base/file_error.h"
#include "core/base/number_text.h"
#include "core/data/class_matching.h"
#include "core/data/split.h"

#include <algorithm>
#include <optional>
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

/// Whether a folder's images are those that the model was trained and tested on.
bool isDatasetOf(const Model &model, const SplitDataset &data)
{
    const DatasetIdentity &recorded = model.dataset;
    if (isSameData(recorded, data.identity))
        return true;
    // The training split's hash is that of the folder and the user's digits, which are not at hand.
    return recorded.userDigits > 0 && trainCountInFolder(recorded) == data.train.size()
        && hasSameTestSplit(recorded, data.identity);
}

/// A folder that was read as one, split as for the model's training; nothing where it is not the model's dataset. It is
/// known by `known`, which holds the same files as the training prepared them, and may be the same object.
std::optional<SplitDataset> splitAsForTraining(
    const Model &model, const SplitDataset &known, const SplitDataset &undivided)
{
    const Dataset &all = known.test;
    if (all.size() != trainCountInFolder(model.dataset) + model.dataset.testCount)
        return {};
    try {
        const FolderSplit split = splitOf(model.dataset, all.classCount());
        const SplitIndices indices
            = stratifiedSplit(all, {.testFraction = split.testFraction, .perClass = {}, .seed = split.seed});
        if (!isDatasetOf(model, divided(known, indices)))
            return {};
        return divided(undivided, indices);
    } catch (const std::runtime_error &) {
        return {}; // a class with one image was never trained on
    }
}

/// One of the parts that a folder without splits would have.
bool isPart(const Measurement &wanted)
{
    return wanted.split == MeasuredSplit::Train || wanted.split == MeasuredSplit::Test;
}

DatasetRequest sourceFor(const Measurement &wanted, const Model &model)
{
    const bool readsInner = wanted.innerFolders == InnerFolders::Read || model.dataset.nested;
    return {.folder = wanted.folder,
        .reading
        = {readsInner ? InnerFolders::Read : InnerFolders::Leave, isPart(wanted) ? Undivided::Split : Undivided::Keep},
        .use = DatasetUse::Measuring,
        .preparation = {wanted.preparation, model.network.preparation()}};
}

/// A fraction of test images that differs from the usual one applies to the model's own dataset only.
SplitDataset readParts(DatasetRequest source, const Model &model, std::stop_token stop)
{
    SplitDataset data = readSource(source, stop);
    const FolderSplit split = splitOf(model.dataset, data.train.classCount());
    const DatasetIdentity &own = model.dataset;
    if (hasSplits(*source.folder) || split == source.split || isDatasetOf(model, data)
        || data.train.size() + data.test.size() != own.trainCount - own.userDigits + own.testCount)
        return data;
    source.split = split;
    SplitDataset again = readSource(source, stop);
    return isDatasetOf(model, again) ? std::move(again) : std::move(data);
}

const Dataset &splitOf(const SplitDataset &data, MeasuredSplit split)
{
    if (split == MeasuredSplit::Validation && data.validation)
        return *data.validation;
    return split == MeasuredSplit::Train ? data.train : data.test;
}

bool holdsSplit(const SplitDataset &data, MeasuredSplit split)
{
    return (split != MeasuredSplit::Validation || data.validation) && !splitOf(data, split).empty();
}

std::vector<MeasuredSplit> splitsThere(const SplitDataset &data)
{
    std::vector<MeasuredSplit> there;
    for (const MeasuredSplit split : {MeasuredSplit::Train, MeasuredSplit::Validation, MeasuredSplit::Test}) {
        if (holdsSplit(data, split))
            there.push_back(split);
    }
    return there;
}

/// What the reader found wrong says more than that the split is empty.
[[noreturn]] void refuseEmpty(const SplitDataset &data, const Measurement &wanted, MeasuredSplit split)
{
    std::string found;
    for (const MeasuredSplit other : splitsThere(data))
        found += (found.empty() ? "" : ", ") + optionText(other) + " (" + grouped(splitOf(data, other).size()) + ")";
    const auto fault = std::ranges::find_if(data.findings,
        [](const Finding &finding) { return finding.severity == Severity::Error && finding.kind != "missing-split"; });
    std::string reason = "has no images for --split " + optionText(split);
    if (!found.empty())
        reason += "; it has " + found;
    if (fault != data.findings.end())
        reason += "; " + (fault->file == "." ? "" : fault->file + ": ") + fault->message;
    throw fileError(wanted.folder, reason);
}

MeasuredSplit chosenSplit(const SplitDataset &data, const Measurement &wanted)
{
    // The reader may have taken it for the test split.
    const bool isUsed = std::ranges::find(data.findings, "split-used", &Finding::kind) != data.findings.end();
    if (wanted.split == MeasuredSplit::Validation && !data.validation && isUsed)
        return MeasuredSplit::Test;
    if (wanted.split)
        return *wanted.split;
    const std::vector<MeasuredSplit> there = splitsThere(data);
    return there.size() == 1 ? there.front() : MeasuredSplit::Test;
}

Dataset allOf(const SplitDataset &data)
{
    return merged(data.validation ? merged(data.train, *data.validation) : data.train, data.test);
}

/// How a folder without splits was split for the model's training; nothing where it is not the model's dataset.
std::optional<SplitDataset> ownSplits(
    const SplitDataset &known, const SplitDataset &data, const Measurement &wanted, const Model &model)
{
    const bool isUndivided = !isPart(wanted) && !hasSplits(wanted.folder);
    return isUndivided ? splitAsForTraining(model, known, data) : std::nullopt;
}

SplitDataset read(const DatasetRequest &source, const Measurement &wanted, const Model &model, std::stop_token stop)
{
    return isPart(wanted) ? readParts(source, model, stop) : readSource(source, stop);
}

/// The same files as the model's training prepared them, by whose hash they are known; nothing where they are read so
/// anyway.
std::optional<SplitDataset> readAsTrained(
    DatasetRequest source, const Measurement &wanted, const Model &model, std::stop_token stop)
{
    if (wanted.preparation == PreparationRequest())
        return {};
    source.preparation.request = {};
    return read(source, wanted, model, stop);
}

void countKnown(MeasuredData &measured, const SplitDataset &data)
{
    const bool isTrained = measured.split == MeasuredSplit::Train || measured.split == MeasuredSplit::All;
    measured.trainedOn = isTrained ? data.train.size() : 0;
}

} // namespace

MeasuredData readMeasuredData(const Measurement &wanted, const Model &model, std::stop_token stop)
{
    DatasetRequest source = sourceFor(wanted, model);
    const std::optional<SplitDataset> asTrained = readAsTrained(source, wanted, model, stop);
    if (asTrained && isDatasetOf(model, *asTrained))
        source.split = splitOf(model.dataset, asTrained->train.classCount());
    SplitDataset data = read(source, wanted, model, stop);
    const SplitDataset &known = asTrained ? *asTrained : data;
    std::optional<SplitDataset> own = ownSplits(known, data, wanted, model);
    const bool isOwn = own || isDatasetOf(model, known);
    if (own)
        data = *std::move(own);
    const MeasuredSplit split = chosenSplit(data, wanted);
    const bool isEmpty = split == MeasuredSplit::All ? splitsThere(data).empty() : !holdsSplit(data, split);
    if (isEmpty)
        refuseEmpty(data, wanted, split);
    MatchedDataset matched = matchClasses(
        split == MeasuredSplit::All ? allOf(data) : splitOf(data, split), model.classNames, wanted.folder.string());
    reportReading(source, data);
    for (const Finding &notice : matched.notices)
        report(withPath(wanted.folder, notice.message));
    MeasuredData measured{std::move(matched.data), split, data.identity.preparation, data.findings};
    if (isOwn)
        countKnown(measured, data);
    measured.heldBack = isOwn && !wanted.split && !hasSplits(wanted.folder) ? data.train.size() : 0;
    return measured;
}

std::string trainedOnText(const MeasuredData &measured)
{
    const int trained = measured.trainedOn.value_or(0);
    if (measured.heldBack > 0)
        return "The model was trained on the other " + counted(measured.heldBack, "image") + " of this folder";
    if (trained == 0)
        return {};
    return "The model was trained on " + (trained == measured.data.size() ? "all" : grouped(trained)) + " of these "
        + counted(measured.data.size(), "image") + ", so its accuracy on other images may be lower";
}

std::string optionText(MeasuredSplit split)
{
    switch (split) {
    case MeasuredSplit::Train:
        return "train";
    case MeasuredSplit::Validation:
        return "validation";
    case MeasuredSplit::Test:
        return "test";
    default:
        return "all";
    }
}

} // namespace digitlab::cli
