// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/idx_name.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <tuple>

namespace digitlab {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using Meaning = std::tuple<std::string, Split, IdxPart>;

std::optional<Meaning> meaning(const std::string &file)
{
    const auto name = parseIdxName(file);
    return name ? std::optional(Meaning(name->family, name->split, name->part)) : std::nullopt;
}

} // namespace

TEST(IdxName, KnowsMnistsNamesInEveryForm)
{
    for (const char *file : {"train-images-idx3-ubyte", "train-images.idx3-ubyte", "train-images-idx3-ubyte.gz",
             "TRAIN-IMAGES-IDX3-UBYTE.GZ", "train-images-idx3-ubyte (1).gz", "train-images-idx3-ubyte(2).gz",
             "train-images-idx3-ubyte.gz.1", "train-images-idx3-ubyte - Copy", "train_images_idx3_ubyte"})
        EXPECT_EQ(meaning(file), Meaning("", Split::Train, IdxPart::Images)) << file;
    for (const char *file : {"t10k-labels-idx1-ubyte", "test-labels-idx1-ubyte.gz", "Test-Labels.idx1-ubyte"})
        EXPECT_EQ(meaning(file), Meaning("", Split::Test, IdxPart::Labels)) << file;
    EXPECT_EQ(meaning("val-images-idx3-ubyte"), Meaning("", Split::Validation, IdxPart::Images));
}

TEST(IdxName, KnowsMnistsRelatives)
{
    EXPECT_EQ(
        meaning("emnist-digits-test-images-idx3-ubyte.gz"), Meaning("emnist-digits", Split::Test, IdxPart::Images));
    EXPECT_EQ(
        meaning("emnist-byclass-train-labels-idx1-ubyte"), Meaning("emnist-byclass", Split::Train, IdxPart::Labels));
    EXPECT_EQ(meaning("qmnist-train-labels-idx2-int.gz"), Meaning("qmnist", Split::Train, IdxPart::Labels));
    EXPECT_EQ(meaning("X_kannada_MNIST_train-idx3-ubyte.gz"), Meaning("kannada-mnist", Split::Train, IdxPart::Images));
    EXPECT_EQ(meaning("y_kannada_MNIST_test-idx1-ubyte.gz"), Meaning("kannada-mnist", Split::Test, IdxPart::Labels));
    EXPECT_EQ(meaning("X_dig_MNIST-idx3-ubyte.gz"), Meaning("dig-mnist", Split::Test, IdxPart::Images));
}

TEST(IdxName, TakesNoOtherFileForOne)
{
    for (const char *file :
        {"train-images", "train_labels.csv", "train-images-idx3-ubyte.gz.part", "train-images-idx3-ubyte.md5",
            "idx3-ubyte", "images-idx3-ubyte", "manifest.json", "", "emnist-mapping.txt"})
        EXPECT_EQ(meaning(file), std::nullopt) << file;
}

TEST(IdxName, TakesThePlainestOfSeveralFilesForTheSame)
{
    const TemporaryFolder folder;
    for (const char *file : {"train-images-idx3-ubyte (1).gz", "train-images.idx3-ubyte", "train-images-idx3-ubyte.gz",
             "test-images-idx3-ubyte", "t10k-images-idx3-ubyte.gz"})
        folder.write(file, "x");
    const IdxListing listing = listIdxFiles(folder.path()).value();
    EXPECT_EQ(listing.splits.at(Split::Train).images, folder / "train-images-idx3-ubyte.gz");
    EXPECT_EQ(listing.splits.at(Split::Test).images, folder / "t10k-images-idx3-ubyte.gz");
    EXPECT_THAT(listing.otherFamilies, IsEmpty());
}

TEST(IdxName, TakesDigitsOfSeveralDatasetsInOneFolder)
{
    const TemporaryFolder folder;
    for (const char *file : {"emnist-balanced-train-images-idx3-ubyte", "emnist-letters-train-images-idx3-ubyte",
             "emnist-digits-train-images-idx3-ubyte"})
        folder.write(file, "x");
    const IdxListing listing = listIdxFiles(folder.path()).value();
    EXPECT_EQ(listing.family, "emnist-digits");
    EXPECT_THAT(listing.otherFamilies, ElementsAre("emnist-balanced", "emnist-letters"));
}

TEST(IdxName, LooksIntoAFolderThatBearsAFilesName)
{
    const TemporaryFolder folder;
    const auto file = folder.write("train-images-idx3-ubyte/train-images-idx3-ubyte", "x");
    EXPECT_EQ(listIdxFiles(folder.path()).value().splits.at(Split::Train).images, file);
}

} // namespace digitlab
