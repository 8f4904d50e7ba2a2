// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/dataset_loader.h"

#include "core/data/reading/dataset_writer.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

using DataPointer = std::shared_ptr<const SplitDataset>;

TEST(DatasetLoader, ReadsAFolderOfClassFolders)
{
    const TemporaryFolder folder;
    const SplitDataset digits = tinyDigits();
    writeClassFolders(folder / "digits", digits.train, digits.test, {.source = "test"});

    DatasetLoader loader;
    QSignalSpy loaded(&loader, &DatasetLoader::loaded);
    QSignalSpy started(&loader, &DatasetLoader::started);
    loader.load(toQString(folder / "digits"));
    EXPECT_TRUE(loader.isBusy());
    EXPECT_EQ(started.count(), 1);

    ASSERT_TRUE(loaded.wait(longEnough));
    const auto data = loaded[0][0].value<DataPointer>();
    EXPECT_EQ(data->train.size(), digits.train.size());
    EXPECT_EQ(data->test.size(), digits.test.size());
    EXPECT_EQ(data->identity.source.path, (folder / "digits").string());
    EXPECT_FALSE(loader.isBusy());
}

TEST(DatasetLoader, NamesTheFolderThatIsNoDataset)
{
    const TemporaryFolder folder;
    DatasetLoader loader;
    QSignalSpy failed(&loader, &DatasetLoader::failed);
    loader.load(toQString(folder / "missing"));
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("missing"))) << failed[0][0].toString().toStdString();
}

TEST(DatasetLoader, LoadsTheBuiltinDigits)
{
    DatasetLoader loader;
    QSignalSpy loaded(&loader, &DatasetLoader::loaded);
    loader.loadBuiltin();
    ASSERT_TRUE(loaded.wait(longEnough));
    EXPECT_TRUE(loaded[0][0].value<DataPointer>()->identity.source.isBuiltin());
}

TEST(DatasetLoader, GivesUpWhenCancelled)
{
    DatasetLoader loader;
    QSignalSpy loaded(&loader, &DatasetLoader::loaded);
    QSignalSpy cancelled(&loader, &DatasetLoader::cancelled);
    loader.loadBuiltin();
    loader.cancel();
    ASSERT_TRUE(cancelled.wait(longEnough));
    EXPECT_EQ(loaded.count(), 0);
}

TEST(DatasetLoader, OnlyTheNewestRequestIsAnswered)
{
    const TemporaryFolder folder;
    DatasetLoader loader;
    QSignalSpy loaded(&loader, &DatasetLoader::loaded);
    QSignalSpy failed(&loader, &DatasetLoader::failed);
    loader.load(toQString(folder / "missing"));
    loader.loadBuiltin();
    ASSERT_TRUE(loaded.wait(longEnough));
    EXPECT_EQ(failed.count(), 0);
}

} // namespace digitlab::ui
