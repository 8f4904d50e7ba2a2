// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_reader.h"

#include "core/base/png.h"
#include "tests/support/idx_files.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
using testing::ThrowsMessage;

TEST(DatasetReader, ReadsIdxFilesOrClassFolders)
{
    const TemporaryFolder idx;
    writeIdxFolder(idx, tinyDigits());
    EXPECT_EQ(readDataset(idx.path(), {})->train.size(), 80);

    const TemporaryFolder folders;
    for (const char *file : {"a/1.png", "a/2.png", "b/1.png", "b/2.png"})
        folders.write(file, encodePng(filledImage(28, 28)));
    EXPECT_EQ(readDataset(folders.path(), {.decoder = decodePngFile})->test.classCount(), 2);
}

TEST(DatasetReader, SaysWhatADatasetLooksLikeWhereThereIsNone)
{
    const TemporaryFolder folder;
    folder.write("notes.txt", "nothing");
    const auto refusal = [](const std::filesystem::path &path, const std::string &reason) {
        return ThrowsMessage<std::runtime_error>(AllOf(StartsWith(path.string() + ": " + reason),
            HasSubstr("a sub-folder of images for each class"), HasSubstr("idx files")));
    };
    EXPECT_THAT([&] { readDataset(folder.path(), {}); }, refusal(folder.path(), "contains no dataset"));
    EXPECT_THAT([&] { readDataset(folder / "absent", {}); }, refusal(folder / "absent", "does not exist"));
    EXPECT_THAT([&] { readDataset(folder / "notes.txt", {}); }, refusal(folder / "notes.txt", "is a file"));
    EXPECT_THAT([&] { readDataset(folder / "notes.txt" / "a", {}); }, refusal(folder / "notes.txt" / "a", ""));
}

} // namespace digitlab
