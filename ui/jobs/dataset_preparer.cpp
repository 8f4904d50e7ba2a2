// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/dataset_preparer.h"

#include "core/base/file_system.h"
#include "core/data/check/prepare.h"
#include "core/data/reading/dataset_writer.h"
#include "core/data/reading/image_cache.h"
#include "core/drawing/digit_framer.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/text.h"

namespace digitlab::ui {

namespace {

WriteOutcome prepareFolder(const PrepareRequest &request, const std::stop_token &stop, const ProgressObserver &progress)
{
    const auto source = absolutePath(toPath(request.source));
    const auto read = readDataset(source,
        {.decoder = decodeImage,
            .progress = progress,
            .stop = stop,
            .framer = frameDigit,
            .preparation = {.request = request.preparation, .model = {}},
            .cacheFolder = userCacheFolder()},
        {.innerFolders = request.innerFolders});
    if (!read)
        return WriteOutcome::Stopped;
    const SplitDataset prepared = prepareDataset(*read,
        {.perClass = request.perClass,
            .testFraction = request.testFraction,
            .validationFraction = request.validationFraction,
            .seed = request.seed,
            .splits = hasSplits(source) ? SourceSplits::Keep : SourceSplits::Mix},
        stop);
    return writeClassFolders(absolutePath(toPath(request.target)), prepared,
        {.source = read->identity.text(), .seed = request.seed, .progress = progress, .stop = stop});
}

} // namespace

void DatasetPreparer::prepare(const PrepareRequest &request)
{
    start(
        [request](const std::stop_token &stop, const ProgressObserver &progress) -> std::optional<QString> {
            if (prepareFolder(request, stop, progress) == WriteOutcome::Stopped)
                return std::nullopt;
            return request.target;
        },
        [this](const QString &target) { Q_EMIT prepared(target); });
}

} // namespace digitlab::ui
