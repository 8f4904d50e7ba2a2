// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dataset_request.h"

#include "app/cli/console.h"
#include "app/cli/image_decoder.h"
#include "app/cli/progress_bar.h"
#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/number_text.h"
#include "core/data/input_preparation_json.h"
#include "core/data/preparation_text.h"
#include "core/data/reading/class_folders.h"
#include "core/data/reading/image_cache.h"
#include "core/data/split.h"
#include "core/drawing/digit_framer.h"
#include "core/sweeps/sweep_folder.h"
#include "core/synthetic/builtin_digits.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace digitlab::cli {

namespace fs = std::filesystem;

namespace {

/// More would hide what matters.
constexpr int findingsTold = 10;

std::string sentenceOf(const Finding &finding, const fs::path &folder)
{
    return (finding.file == "." ? folder.string() : finding.file) + ": " + finding.message;
}

void reportFaults(const std::vector<Finding> &findings, const fs::path &folder)
{
    int count = 0;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Notice && ++count <= findingsTold)
            report(sentenceOf(finding, folder));
    }
    if (count > findingsTold)
        report("and " + grouped(count - findingsTold) + " more findings of this kind");
}

/// One of each kind.
void reportNotices(const std::vector<Finding> &findings, const fs::path &folder)
{
    std::map<std::string, int> counts;
    for (const Finding &finding : findings)
        counts[finding.kind] += finding.severity == Severity::Notice ? 1 : 0;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Notice)
            continue;
        if (const int count = std::exchange(counts[finding.kind], 0); count > 0)
            report(
                sentenceOf(finding, folder) + (count > 1 ? " (and " + grouped(count - 1) + " more of this kind)" : ""));
    }
}

void reportFindings(const DatasetRequest &source, std::vector<Finding> findings)
{
    if (source.use == DatasetUse::Measuring) // other splits and classes are not needed
        std::erase_if(findings,
            [](const Finding &finding) { return finding.kind == "one-side-only" || finding.kind == "missing-split"; });
    reportFaults(findings, *source.folder);
    reportNotices(findings, *source.folder);
    if (std::ranges::find(findings, innerImagesKind, &Finding::kind) != findings.end())
        report("--nested also reads images in folders inside the class folders");
}

std::optional<SplitDataset> readFolder(
    const DatasetRequest &source, const ProgressObserver &progress, std::stop_token stop)
{
    try {
        return readDataset(*source.folder,
            {.testFraction = source.split.testFraction,
                .seed = source.split.seed,
                .decoder = imageDecoder(),
                .progress = progress,
                .stop = stop,
                .faults = source.use == DatasetUse::Measuring ? FaultyClasses::Tell : FaultyClasses::Refuse,
                .framer = frameDigit,
                .preparation = source.preparation,
                .preparedAs = source.preparedAs,
                .cacheFolder = userCacheFolder()},
            source.reading);
    } catch (const DatasetRefusal &refusal) {
        throw std::runtime_error(withOptions(refusal));
    }
}

} // namespace

void refuseUserDigits(const Run &run)
{
    if (run.dataset.userDigits > 0)
        throw fileError(run.folder,
            "was trained with " + counted(run.dataset.userDigits, "user digit")
                + ", which only the window can add to a dataset; open the run there");
}

DatasetRequest sourceOf(const DatasetIdentity &data, int classes, const std::optional<std::string> &folder,
    std::optional<double> testFraction)
{
    DatasetRequest source;
    source.reading.innerFolders = data.nested ? InnerFolders::Read : InnerFolders::AsNeeded;
    source.split = splitOf(data, classes);
    source.split.testFraction = testFraction.value_or(source.split.testFraction);
    if (folder || !data.source.isBuiltin())
        source.folder = folder.value_or(data.source.path);
    source.preparedAs = data.preparation;
    return source;
}

DatasetRequest sourceOfRun(const Run &run, const std::optional<std::string> &folder, std::optional<double> testFraction)
{
    const auto planned = plannedRunAt(run.folder);
    DatasetRequest source
        = sourceOf(planned ? planned->dataset : run.dataset, run.config.network.classes, folder, testFraction);
    if (planned)
        source.heldOut = planned->heldOut;
    return source;
}

SplitDataset readSource(const DatasetRequest &source, std::stop_token stop)
{
    if (source.heldOut) {
        DatasetRequest whole = source;
        whole.heldOut.reset();
        return withoutHeldOut(readSource(whole, stop), *source.heldOut);
    }
    if (!source.folder)
        return builtinDigits();
    ProgressBar bar("Reading");
    auto data = readFolder(source, bar.observer(), stop);
    bar.clear();
    if (!data)
        throw std::runtime_error("stopped while reading " + source.folder->string() + "; nothing was written");
    if (source.use == DatasetUse::Training)
        reportReading(source, *data);
    return *std::move(data);
}

void reportReading(const DatasetRequest &source, const SplitDataset &data)
{
    if (preparationText(data.identity.preparation) != preparationText({}))
        report(preparationText(data.identity.preparation, data.train.classNames()));
    reportFindings(source, data.findings);
}

std::string withOptions(const DatasetRefusal &refusal)
{
    const bool helps = std::ranges::find(refusal.remedies(), Remedy::Kind::ReadInnerFolders, &Remedy::kind)
        != refusal.remedies().end();
    return std::string(refusal.what()) + (helps ? "; --nested reads those images" : "");
}

nlohmann::json toJson(const SplitDataset &data)
{
    nlohmann::json document
        = {{"train", data.train.size()}, {"test", data.test.size()}, {"classes", data.train.classNames()}};
    document["preparation"] = toJson(data.identity.preparation);
    if (data.validation)
        document["validation"] = data.validation->size();
    return document;
}

} // namespace digitlab::cli
