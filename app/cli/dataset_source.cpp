#include "app/cli/dataset_source.h"

#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/picture_decoder.h"
#include "app/cli/progress_bar.h"
#include "core/data/added_digits.h"
#include "core/data/builtin_digits.h"
#include "core/data/file_io.h"
#include "core/data/picture_cache.h"
#include "core/data/split.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab::cli {

namespace fs = std::filesystem;

namespace {

/// More would drown what matters.
constexpr int findingsTold = 10;

void tellFindings(const std::vector<Finding> &findings)
{
    int count = 0;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Notice && ++count <= findingsTold)
            tell(finding.file + ": " + finding.message);
    }
    if (count > findingsTold)
        tell("and " + grouped(count - findingsTold) + " more findings of this kind");
}

} // namespace

void refuseUserDigits(const Run &run)
{
    if (const int count = ownDrawingsIn(run.dataset.source); count > 0)
        throw std::runtime_error(run.folder.string() + ": was trained with "
            + counted(count, "user digit", "user digits") + ", which only the window adds to a dataset; open it there");
}

DatasetSource sourceOfRun(const Run &run, const std::optional<std::string> &folder, std::optional<double> testShare)
{
    DatasetSource source;
    source.testShare = testShare.value_or(likelyTestShare(run.dataset, run.config.network.classes));
    const std::string opened = sourceWithoutOwnDrawings(run.dataset.source);
    if (folder || opened != "builtin")
        source.folder = folder.value_or(opened);
    return source;
}

SplitDataset readSource(const DatasetSource &source, std::stop_token stop)
{
    if (!source.folder)
        return builtinDigits();
    ProgressBar bar("Reading");
    auto data = readDataset(*source.folder,
        {.testShare = source.testShare,
            .decoder = pictureDecoder(),
            .progress = bar.observer(),
            .stop = stop,
            .cacheFolder = userCacheFolder()});
    bar.clear();
    if (!data)
        throw std::runtime_error("stopped while reading " + source.folder->string() + "; nothing was written");
    tellFindings(data->findings);
    return *std::move(data);
}

void requireFreeFolder(const fs::path &folder)
{
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (!fs::exists(status))
        return;
    if (!fs::is_directory(status))
        throw std::runtime_error(
            folder.string() + ": is a file; expected a folder that does not exist yet or is empty");
    if (!isFreeFolder(folder))
        throw std::runtime_error(
            folder.string() + ": holds files already; expected a folder that does not exist yet or is empty");
}

nlohmann::json toJson(const SplitDataset &data)
{
    nlohmann::json document
        = {{"train", data.train.size()}, {"test", data.test.size()}, {"classes", data.train.classNames()}};
    if (data.validation)
        document["validation"] = data.validation->size();
    return document;
}

} // namespace digitlab::cli
