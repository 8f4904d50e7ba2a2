// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/dataset_loader.h"

#include "core/base/file_system.h"
#include "core/data/reading/dataset_reader.h"
#include "core/data/reading/image_cache.h"
#include "core/data/split.h"
#include "core/drawing/digit_framer.h"
#include "core/synthetic/builtin_digits.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/text.h"

#include <variant>

namespace digitlab::ui {

/// A refusal ends otherwise than other failures: it may say what can be read instead.
void DatasetLoader::read(const Read &function)
{
    using Data = std::shared_ptr<const SplitDataset>;
    using Answer = std::variant<Data, DatasetRefusal>;
    start(
        [function](const std::stop_token &stop, const ProgressObserver &progress) -> std::optional<Answer> {
            try {
                std::optional<SplitDataset> read = function(stop, progress);
                if (!read || stop.stop_requested())
                    return std::nullopt;
                return std::make_shared<const SplitDataset>(std::move(*read));
            } catch (const DatasetRefusal &refusal) {
                return refusal;
            }
        },
        [this](const Answer &answer) {
            if (const auto *data = std::get_if<Data>(&answer))
                Q_EMIT loaded(*data);
            else
                refuse(std::get<DatasetRefusal>(answer));
        });
}

void DatasetLoader::refuse(const DatasetRefusal &refusal)
{
    m_remedies = refusal.remedies();
    Q_EMIT failed(shownPath(refusal.what()));
    m_remedies.clear();
}

void DatasetLoader::readFolder(const QString &folder, const ReadOptions &wanted, InnerFolders innerFolders)
{
    read([folder, wanted, innerFolders](const std::stop_token &stop, const ProgressObserver &progress) {
        ReadOptions options = wanted;
        options.decoder = decodeImage;
        options.framer = frameDigit;
        options.progress = progress;
        options.stop = stop;
        options.cacheFolder = userCacheFolder();
        return readDataset(absolutePath(toPath(folder)), options, {.innerFolders = innerFolders});
    });
    Q_EMIT started(folder);
}

void DatasetLoader::load(
    const QString &folder, double testFraction, InnerFolders innerFolders, const PreparationRequest &preparation)
{
    m_preparation = preparation;
    ReadOptions wanted;
    wanted.testFraction = testFraction;
    wanted.preparation.request = preparation;
    readFolder(folder, wanted, innerFolders);
}

void DatasetLoader::loadBuiltin()
{
    m_preparation = {};
    read([](const std::stop_token &, const ProgressObserver &) { return builtinDigits(); });
    Q_EMIT started(tr("the built-in digits"));
}

void DatasetLoader::loadAgain(const DatasetIdentity &dataset, int classes)
{
    if (dataset.source.isBuiltin()) {
        loadBuiltin();
        return;
    }
    m_preparation = {};
    ReadOptions wanted;
    const FolderSplit split = splitOf(dataset, classes);
    wanted.testFraction = split.testFraction;
    wanted.seed = split.seed;
    wanted.preparedAs = dataset.preparation;
    readFolder(QString::fromStdString(dataset.source.path), wanted,
        dataset.nested ? InnerFolders::Read : InnerFolders::AsNeeded);
}

} // namespace digitlab::ui
