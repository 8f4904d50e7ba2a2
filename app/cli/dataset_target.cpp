// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dataset_target.h"

#include "app/cli/console.h"
#include "app/cli/dataset_request.h"
#include "app/cli/progress_bar.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/data/reading/dataset_writer.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab::cli {

void writeTarget(const DatasetTarget &target, const SplitDataset &data, std::stop_token stop)
{
    ProgressBar bar("Writing");
    const WriteOutcome outcome = writeClassFolders(
        target.folder, data, {.source = target.source, .seed = target.seed, .progress = bar.observer(), .stop = stop});
    if (outcome == WriteOutcome::Stopped)
        throw std::runtime_error("stopped while writing " + target.folder.string() + "; nothing was kept");
}

void reportTarget(const std::filesystem::path &folder, const SplitDataset &data, TargetForm form)
{
    if (form == TargetForm::Json)
        return printJson(toJson(data));
    const std::string validation
        = data.validation ? ", " + grouped(data.validation->size()) + " validation" : std::string();
    print(grouped(data.train.size()) + " training" + validation + " and " + grouped(data.test.size())
        + " test images of " + counted(data.train.classCount(), "class", "classes") + " in "
        + plainLine(folder.native(), longestPath) + "\n");
}

} // namespace digitlab::cli
