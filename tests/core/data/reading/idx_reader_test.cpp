// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/idx_reader.h"

#include "tests/support/idx_files.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

auto refusesIdx(const std::string &name, const std::string &reason)
{
    return ThrowsMessage<std::runtime_error>(AllOf(HasSubstr(name), HasSubstr(reason)));
}

/// MNIST's four files in small, of which a test may spoil one.
class IdxReader : public testing::Test
{
protected:
    IdxReader() { writeIdxFolder(m_folder, m_digits); }

    SplitDataset read() const { return readIdxFolder(m_folder.path(), {}).value(); }

    const SplitDataset m_digits = tinyDigits();
    const TemporaryFolder m_folder;
};

} // namespace

TEST_F(IdxReader, ReadsBothSplits)
{
    const SplitDataset data = read();
    EXPECT_TRUE(std::ranges::equal(data.train.pixels(), m_digits.train.pixels()));
    EXPECT_TRUE(std::ranges::equal(data.test.labels(), m_digits.test.labels()));
    EXPECT_EQ(data.train.classNames(), m_digits.train.classNames());
    EXPECT_EQ(data.test.origin(17), "t10k-images-idx3-ubyte[17]");
    EXPECT_EQ(data.identity.hash, m_digits.identity.hash);
    EXPECT_EQ(data.identity.source.path, m_folder.path().string());
}

TEST_F(IdxReader, ReadsGzippedFilesTheSame)
{
    const TemporaryFolder folder;
    writeIdxFolder(folder, m_digits, Packing::Gzip);
    EXPECT_TRUE(hasIdxFiles(folder.path()));
    const SplitDataset data = readIdxFolder(folder.path(), {}).value();
    EXPECT_EQ(data.identity.hash, m_digits.identity.hash);
    EXPECT_EQ(data.test.origin(17), "t10k-images-idx3-ubyte.gz[17]");
}

TEST_F(IdxReader, KnowsTheNamesWithADot)
{
    fs::rename(m_folder / "train-images-idx3-ubyte", m_folder / "train-images.idx3-ubyte");
    EXPECT_EQ(read().train.origin(0), "train-images.idx3-ubyte[0]");
}

TEST_F(IdxReader, NamesTheFileThatIsMissing)
{
    fs::remove(m_folder / "t10k-labels-idx1-ubyte");
    EXPECT_TRUE(hasIdxFiles(m_folder.path()));
    EXPECT_THAT([&] { read(); }, refusesIdx("t10k-labels-idx1-ubyte: is missing", "four idx files"));
    fs::remove(m_folder / "train-images-idx3-ubyte");
    EXPECT_THAT([&] { read(); }, refusesIdx("train-images-idx3-ubyte: is missing", "four idx files"));
}

TEST_F(IdxReader, TellsHowManyImagesAFileThatIsCutShortHolds)
{
    const std::string whole = idxImages(m_digits.train);
    m_folder.write("train-images-idx3-ubyte", whole.substr(0, 16 + 31 * 784 + 5));
    EXPECT_THAT(
        [&] { read(); }, refusesIdx("train-images-idx3-ubyte: cut short", "expected 80 images of 28 x 28, found 31"));
    m_folder.write("train-images-idx3-ubyte", whole.substr(0, 6));
    EXPECT_THAT([&] { read(); }, refusesIdx("train-images-idx3-ubyte: cut short", "header"));
    m_folder.write("train-images-idx3-ubyte", "");
    EXPECT_THAT([&] { read(); }, refusesIdx("train-images-idx3-ubyte: is empty", "expected an idx file"));
}

TEST_F(IdxReader, NamesAGzippedFileThatIsCutShortOrAltered)
{
    const std::string whole = gzipped(idxImages(m_digits.train));
    fs::remove(m_folder / "train-images-idx3-ubyte");
    m_folder.write("train-images-idx3-ubyte.gz", whole.substr(0, whole.size() / 2));
    EXPECT_THAT([&] { read(); }, refusesIdx("train-images-idx3-ubyte.gz: cut short", "expected 80 images"));
    std::string altered = whole;
    altered[altered.size() - 6] ^= 1; // in the checksum
    m_folder.write("train-images-idx3-ubyte.gz", altered);
    EXPECT_THAT([&] { read(); }, refusesIdx("train-images-idx3-ubyte.gz: is damaged", ""));
    try {
        read();
    } catch (const std::runtime_error &error) {
        EXPECT_EQ(std::string(error.what()).rfind("train-images"), std::string(error.what()).find("train-images"))
            << "zlib's words would name the file again: " << error.what();
    }
}

TEST_F(IdxReader, TakesNoMemoryForImagesThatAreOnlyPromised)
{
    m_folder.write("train-images-idx3-ubyte", idxImages(m_digits.train, 2'000'000'000));
    EXPECT_THAT(
        [&] { read(); }, refusesIdx("train-images-idx3-ubyte", "expected 2,000,000,000 images of 28 x 28, found 80"));
}

TEST_F(IdxReader, RefusesMoreThanTheHeaderTellsOf)
{
    m_folder.write("train-labels-idx1-ubyte", idxLabels(m_digits.train, 70));
    EXPECT_THAT([&] { read(); }, refusesIdx("train-labels-idx1-ubyte", "more than the 70 labels"));
}

TEST_F(IdxReader, RefusesOtherThings)
{
    m_folder.write("train-images-idx3-ubyte", idxLabels(m_digits.train));
    EXPECT_THAT([&] { read(); },
        refusesIdx("train-images-idx3-ubyte", "contains 80 unsigned bytes; expected images: unsigned bytes in three"));
    std::string flat = idxImages(m_digits.train);
    flat[15] = 0;
    m_folder.write("train-images-idx3-ubyte", flat);
    EXPECT_THAT([&] { read(); }, refusesIdx("train-images-idx3-ubyte", "images of 0 x 28 pixels"));
    m_folder.write("train-images-idx3-ubyte", idxImages(Dataset({"0"})));
    EXPECT_THAT([&] { read(); }, refusesIdx("train-images-idx3-ubyte", "contains no images"));
}

TEST_F(IdxReader, RefusesALabelAboveNine)
{
    std::string labels = idxLabels(m_digits.test);
    labels[8 + 3] = 12;
    m_folder.write("t10k-labels-idx1-ubyte", labels);
    EXPECT_THAT([&] { read(); }, refusesIdx("t10k-labels-idx1-ubyte", "label 3 is 12; expected 0 to 9"));
}

TEST_F(IdxReader, RefusesOtherLabelsThanImages)
{
    m_folder.write("t10k-labels-idx1-ubyte", idxLabels(m_digits.train));
    EXPECT_THAT([&] { read(); }, refusesIdx("t10k-labels-idx1-ubyte: contains 80 labels", "expected 40"));
}

TEST_F(IdxReader, GivesNothingWhereItWasStopped)
{
    std::stop_source source;
    const ProgressObserver stopAtOnce = [&](Progress) { source.request_stop(); };
    EXPECT_FALSE(readIdxFolder(m_folder.path(), {.progress = stopAtOnce, .stop = source.get_token()}));
}

} // namespace digitlab
