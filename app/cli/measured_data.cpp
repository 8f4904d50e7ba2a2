#include "app/cli/measured_data.h"

#include "app/cli/console.h"
#include "app/cli/format.h"
#include "core/data/class_matching.h"
#include "core/data/split.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab::cli {

namespace {

/// A folder without splits is read as one, unless one of its parts is asked for by name.
Undivided undividedFor(const Measurement &wanted)
{
    const bool isPart = wanted.split == MeasuredSplit::Train || wanted.split == MeasuredSplit::Test;
    return isPart ? Undivided::Split : Undivided::Keep;
}

const Dataset &splitOf(const SplitDataset &data, MeasuredSplit split)
{
    if (split == MeasuredSplit::Validation && data.validation)
        return *data.validation;
    return split == MeasuredSplit::Train ? data.train : data.test;
}

bool isThere(const SplitDataset &data, MeasuredSplit split)
{
    return (split != MeasuredSplit::Validation || data.validation) && !splitOf(data, split).empty();
}

std::vector<MeasuredSplit> splitsThere(const SplitDataset &data)
{
    std::vector<MeasuredSplit> there;
    for (const MeasuredSplit split : {MeasuredSplit::Train, MeasuredSplit::Validation, MeasuredSplit::Test}) {
        if (isThere(data, split))
            there.push_back(split);
    }
    return there;
}

/// What the reader found wrong says more than that there is nothing.
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
    throw std::runtime_error(wanted.folder.string() + ": " + reason);
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

} // namespace

MeasuredData readMeasuredData(const Measurement &wanted, const Model &model, std::stop_token stop)
{
    const DatasetSource source{.folder = wanted.folder,
        .reading = {wanted.innerFolders, undividedFor(wanted)},
        .use = DatasetUse::Measuring,
        .preparation = {wanted.preparation, model.network.preparation()}};
    const SplitDataset data = readSource(source, stop);
    const MeasuredSplit split = chosenSplit(data, wanted);
    const bool isEmpty = split == MeasuredSplit::All ? splitsThere(data).empty() : !isThere(data, split);
    if (isEmpty)
        refuseEmpty(data, wanted, split);
    MatchedDataset matched = matchClasses(
        split == MeasuredSplit::All ? allOf(data) : splitOf(data, split), model.classNames, wanted.folder.string());
    tellReading(source, data);
    for (const Finding &notice : matched.notices)
        tell(wanted.folder.string() + ": " + notice.message);
    return {std::move(matched.data), split, data.identity.preparation, data.findings};
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
