// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/dataset_checker.h"

#include "core/data/check/dataset_check.h"
#include "core/training/label_errors.h"
#include "ui/style/text.h"

#include <filesystem>

namespace digitlab::ui {

void DatasetChecker::check(std::shared_ptr<const SplitDataset> data)
{
    const int count = data->train.size() + data->test.size() + (data->validation ? data->validation->size() : 0);
    start(
        [data = std::move(data)](const std::stop_token &stop, const ProgressObserver &progress) {
            std::vector<Finding> findings = data->findings;
            if (const DatasetSource &source = data->identity.source;
                !source.path.empty() && !std::filesystem::exists(source.path))
                findings.push_back({"missing", ".",
                    "the dataset no longer exists; the images that were read from it earlier were checked",
                    Severity::Error});
            const std::vector<Finding> shown = examineImages(*data, stop, progress);
            findings.insert(findings.end(), shown.begin(), shown.end());
            return unlessStopped(stop, std::move(findings));
        },
        [this](const std::vector<Finding> &findings) { Q_EMIT checked(findings); });
    Q_EMIT started(tr("Checking %1 images").arg(countText(count)));
}

void DatasetChecker::findLabelErrors(std::shared_ptr<const SplitDataset> data)
{
    start(
        [data = std::move(data)](const std::stop_token &stop, const ProgressObserver &progress) {
            return unlessStopped(stop, digitlab::findLabelErrors(*data, {.progress = progress, .stop = stop}));
        },
        [this](const std::vector<Finding> &findings) { Q_EMIT labelErrorsFound(findings); });
    Q_EMIT started(tr("Training small networks to find label errors"));
}

} // namespace digitlab::ui
