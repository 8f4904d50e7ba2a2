// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/dataset_loader.h"

#include "core/base/file_system.h"
#include "core/data/reading/dataset_reader.h"
#include "core/data/reading/picture_cache.h"
#include "core/data/split.h"
#include "core/drawing/digit_framer.h"
#include "core/synthetic/builtin_digits.h"
#include "ui/jobs/background_task.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/text.h"

namespace digitlab::ui {

using ReadFunction = std::function<std::optional<SplitDataset>(std::stop_token, const ProgressObserver &)>;

struct DatasetLoader::Private {
    void read(DatasetLoader *loader, const ReadFunction &function);
    void readFolder(DatasetLoader *loader, const QString &folder, const ReadOptions &wanted, InnerFolders innerFolders);

    PreparationRequest preparation;
    BackgroundTask task;
    std::vector<Remedy> remedies; // of the GUI thread
};

void DatasetLoader::Private::read(DatasetLoader *loader, const ReadFunction &function)
{
    task.start([loader, function](const std::stop_token &stop, const ProgressObserver &progress) {
        try {
            std::optional<SplitDataset> read = function(stop, progress);
            if (!read || stop.stop_requested())
                return BackgroundTask::Delivery();
            auto data = std::make_shared<const SplitDataset>(std::move(*read));
            return BackgroundTask::Delivery([loader, data] { Q_EMIT loader->loaded(data); });
        } catch (const DatasetRefusal &refusal) {
            return BackgroundTask::Delivery([loader, refusal] {
                loader->m_private->remedies = refusal.remedies();
                Q_EMIT loader->failed(shownPath(refusal.what()));
                loader->m_private->remedies.clear();
            });
        }
    });
}

void DatasetLoader::Private::readFolder(
    DatasetLoader *loader, const QString &folder, const ReadOptions &wanted, InnerFolders innerFolders)
{
    read(loader, [folder, wanted, innerFolders](const std::stop_token &stop, const ProgressObserver &progress) {
        ReadOptions options = wanted;
        options.decoder = decodeImage;
        options.framer = frameDigit;
        options.progress = progress;
        options.stop = stop;
        options.cacheFolder = userCacheFolder();
        return readDataset(absolutePath(toPath(folder)), options, {.innerFolders = innerFolders});
    });
    Q_EMIT loader->started(folder);
}

DatasetLoader::DatasetLoader(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>())
{
    connect(&m_private->task, &BackgroundTask::progressed, this, &DatasetLoader::progressed);
    connect(&m_private->task, &BackgroundTask::failed, this, &DatasetLoader::failed);
    connect(&m_private->task, &BackgroundTask::cancelled, this, &DatasetLoader::cancelled);
}

DatasetLoader::~DatasetLoader() = default;

void DatasetLoader::load(
    const QString &folder, double testShare, InnerFolders innerFolders, const PreparationRequest &preparation)
{
    m_private->preparation = preparation;
    ReadOptions wanted;
    wanted.testShare = testShare;
    wanted.preparation.request = preparation;
    m_private->readFolder(this, folder, wanted, innerFolders);
}

void DatasetLoader::loadBuiltin()
{
    m_private->preparation = {};
    m_private->read(this, [](const std::stop_token &, const ProgressObserver &) { return builtinDigits(); });
    Q_EMIT started(tr("the built-in digits"));
}

void DatasetLoader::loadAgain(const DatasetIdentity &dataset, int classes)
{
    if (dataset.source.isBuiltin()) {
        loadBuiltin();
        return;
    }
    m_private->preparation = {};
    ReadOptions wanted;
    const FolderSplit split = splitOf(dataset, classes);
    wanted.testShare = split.testFraction;
    wanted.seed = split.seed;
    wanted.preparedAs = dataset.preparation;
    m_private->readFolder(this, QString::fromStdString(dataset.source.path), wanted,
        dataset.nested ? InnerFolders::Read : InnerFolders::AsNeeded);
}

void DatasetLoader::cancel()
{
    m_private->task.cancel();
}

const std::vector<Remedy> &DatasetLoader::remedies() const
{
    return m_private->remedies;
}

const PreparationRequest &DatasetLoader::preparation() const
{
    return m_private->preparation;
}

bool DatasetLoader::isLoading() const
{
    return m_private->task.isBusy();
}

} // namespace digitlab::ui
