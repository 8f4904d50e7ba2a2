// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/data/reading/idx_reader.h"
#include "tests/support/idx_files.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <sys/stat.h>

namespace digitlab {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::ThrowsMessage;

namespace {

constexpr int unsignedByte = 0x08;
constexpr int shortInteger = 0x0B;
constexpr int integer = 0x0C;
constexpr int floatingPoint = 0x0D;

std::string bigEndianCount(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

std::string header(int element, const std::vector<std::uint32_t> &sizes)
{
    std::string bytes{'\0', '\0', static_cast<char>(element), static_cast<char>(sizes.size())};
    for (const std::uint32_t size : sizes)
        bytes += bigEndianCount(size);
    return bytes;
}

auto refusesWildIdx(const std::string &file, const std::string &reason)
{
    return ThrowsMessage<std::runtime_error>(AllOf(HasSubstr(file), HasSubstr(reason)));
}

/// tinyDigits() as idx files under other names and in other forms.
class WildIdx : public testing::Test
{
protected:
    void write(const std::string &images, const std::string &labels, const Dataset &data) const
    {
        m_folder.write(images, idxImages(data));
        m_folder.write(labels, idxLabels(data));
    }

    void writeBoth() const { writeIdxFolder(m_folder, m_digits); }

    SplitDataset read(FaultyClasses faults = FaultyClasses::Refuse) const
    {
        return readIdxFolder(m_folder.path(), {.faults = faults}).value();
    }

    const SplitDataset m_digits = tinyDigits();
    TemporaryFolder m_folder;
};

/// As EMNIST stores images.
Dataset transposed(const Dataset &data)
{
    Dataset turned(data.classNames());
    for (int i = 0; i < data.size(); ++i) {
        std::vector<std::uint8_t> pixels(imagePixels);
        for (std::size_t place = 0; place < imagePixels; ++place)
            pixels[place % imageSide * imageSide + place / imageSide] = data.image(i)[place];
        turned.add(pixels, data.label(i), data.origin(i));
    }
    return turned;
}

} // namespace

TEST_F(WildIdx, TurnsEmnistsImagesUprightAndSaysSo)
{
    write("emnist-digits-train-images-idx3-ubyte", "emnist-digits-train-labels-idx1-ubyte", transposed(m_digits.train));
    write("emnist-digits-test-images-idx3-ubyte", "emnist-digits-test-labels-idx1-ubyte", transposed(m_digits.test));
    const SplitDataset data = read();
    EXPECT_EQ(data.identity.hash, m_digits.identity.hash);
    EXPECT_THAT(data.findings,
        Contains(AllOf(Field(&Finding::kind, "turned"), Field(&Finding::severity, Severity::Notice),
            Field(&Finding::message, HasSubstr("EMNIST")))));
}

TEST_F(WildIdx, NamesTheClassesOfEmnistsLetters)
{
    Dataset letters = m_digits.train;
    for (const char *split : {"train", "test"}) {
        const std::string name = "emnist-letters-" + std::string(split);
        m_folder.write(name + "-images-idx3-ubyte", idxImages(letters));
        std::string labels = idxLabels(letters);
        for (std::size_t i = 8; i < labels.size(); ++i)
            labels[i] = static_cast<char>(labels[i] + 1); // EMNIST counts letters from 1
        m_folder.write(name + "-labels-idx1-ubyte", labels);
    }
    const SplitDataset data = read();
    EXPECT_EQ(data.train.classCount(), 26);
    EXPECT_EQ(data.train.label(8), 1);
    EXPECT_EQ(data.train.classNames().at(25), "Z");
    EXPECT_THAT(data.findings,
        Contains(Field(
            &Finding::message, HasSubstr("idx files of emnist-letters, by their names: 26 classes, \"A\" to \"Z\""))));
}

TEST_F(WildIdx, TakesTheFirstColumnOfQmnistsLabels)
{
    for (const auto &[split, data] : {std::pair("train", &m_digits.train), std::pair("test", &m_digits.test)}) {
        const std::string name = "qmnist-" + std::string(split);
        m_folder.write(name + "-images-idx3-ubyte.gz", gzipped(idxImages(*data)));
        std::string labels = header(integer, {static_cast<std::uint32_t>(data->size()), 8});
        for (const int label : data->labels()) {
            labels += bigEndianCount(static_cast<std::uint32_t>(label));
            for (std::uint32_t column = 1; column < 8; ++column)
                labels += bigEndianCount(100 * column);
        }
        m_folder.write(name + "-labels-idx2-int.gz", gzipped(labels));
    }
    EXPECT_EQ(read().identity.hash, m_digits.identity.hash);
}

TEST_F(WildIdx, ReadsKannadasAndUpperCaseAndCopiedNames)
{
    write("X_kannada_MNIST_train-idx3-ubyte", "y_kannada_MNIST_train-idx1-ubyte", m_digits.train);
    write("X_kannada_MNIST_test-idx3-ubyte", "y_kannada_MNIST_test-idx1-ubyte", m_digits.test);
    EXPECT_EQ(read().identity.hash, m_digits.identity.hash);

    const TemporaryFolder other;
    other.write("TRAIN-IMAGES-IDX3-UBYTE", idxImages(m_digits.train));
    other.write("train-labels-idx1-ubyte (1).gz", gzipped(idxLabels(m_digits.train)));
    other.write("test-images.idx3-ubyte", idxImages(m_digits.test));
    other.write("Test-Labels.idx1-ubyte", idxLabels(m_digits.test));
    EXPECT_EQ(readIdxFolder(other.path(), {})->identity.hash, m_digits.identity.hash);
}

TEST_F(WildIdx, ReadsLabelsOfWiderNumbers)
{
    writeBoth();
    std::string labels = header(shortInteger, {static_cast<std::uint32_t>(m_digits.test.size())});
    for (const int label : m_digits.test.labels())
        labels += std::string{'\0', static_cast<char>(label)};
    m_folder.write("t10k-labels-idx1-ubyte", labels);
    EXPECT_EQ(read().identity.hash, m_digits.identity.hash);
}

TEST_F(WildIdx, ResizesImagesOfAnotherSizeAsFilesAre)
{
    writeBoth();
    const Image wide = filledImage(40, 20, 1, 200);
    m_folder.write("t10k-images-idx3-ubyte",
        header(unsignedByte, {2, 20, 40}) + std::string(wide.pixels.begin(), wide.pixels.end())
            + std::string(std::size_t{40} * 20, '\0'));
    m_folder.write("t10k-labels-idx1-ubyte", header(unsignedByte, {2}) + std::string{3, 4});
    const SplitDataset data = read();
    EXPECT_EQ(data.test.size(), 2);
    EXPECT_EQ(data.test.image(0)[400], 200);
    EXPECT_THAT(data.findings,
        Contains(Finding{
            "resized", "t10k-images-idx3-ubyte", "2 images of 40 x 20 pixels became 28 x 28", Severity::Notice}));
}

TEST_F(WildIdx, ReadsImagesOfOneChannel)
{
    writeBoth();
    const std::string bytes = idxImages(m_digits.test).substr(16);
    const auto count = static_cast<std::uint32_t>(m_digits.test.size());
    m_folder.write("t10k-images-idx3-ubyte", header(unsignedByte, {count, 28, 28, 1}) + bytes);
    EXPECT_EQ(read().identity.hash, m_digits.identity.hash);
    m_folder.write("t10k-images-idx3-ubyte", header(unsignedByte, {count, 1, 28, 28}) + bytes);
    EXPECT_EQ(read().identity.hash, m_digits.identity.hash);
    m_folder.write("t10k-images-idx3-ubyte", header(unsignedByte, {count, 28, 28, 3}) + bytes + bytes + bytes);
    EXPECT_THAT([&] { read(); }, refusesWildIdx("t10k-images-idx3-ubyte", "contains 40 x 28 x 28 x 3 unsigned bytes"));
}

TEST_F(WildIdx, NamesTypesOfNumbers)
{
    writeBoth();
    m_folder.write("t10k-images-idx3-ubyte", header(floatingPoint, {1, 28, 28}) + std::string(4 * 784, '\0'));
    EXPECT_THAT([&] { read(); },
        refusesWildIdx(
            "t10k-images-idx3-ubyte", "contains 1 x 28 x 28 32-bit floating-point numbers; expected images"));
    writeBoth();
    m_folder.write("train-labels-idx1-ubyte", header(floatingPoint, {80}) + std::string(320, '\0'));
    EXPECT_THAT([&] { read(); },
        refusesWildIdx("train-labels-idx1-ubyte", "contains 80 32-bit floating-point numbers; expected labels"));
}

TEST_F(WildIdx, CallsAWebPageAndAnArchiveByTheirNames)
{
    writeBoth();
    fs::remove(m_folder / "train-images-idx3-ubyte");
    m_folder.write("train-images-idx3-ubyte.gz", "<!DOCTYPE html>\n<html><title>404</title></html>");
    EXPECT_THAT([&] { read(); }, refusesWildIdx("train-images-idx3-ubyte.gz", "is a web page, not an idx file"));
    m_folder.write("train-images-idx3-ubyte.gz", gzipped("<html><body>Sign in</body></html>"));
    EXPECT_THAT([&] { read(); }, refusesWildIdx("train-images-idx3-ubyte.gz", "is a web page, not an idx file"));
    m_folder.write("train-images-idx3-ubyte.gz", "PK\3\4 and more");
    EXPECT_THAT([&] { read(); }, refusesWildIdx("train-images-idx3-ubyte.gz", "is a ZIP archive, not an idx file"));
    m_folder.write("train-images-idx3-ubyte.gz", gzipped(gzipped(idxImages(m_digits.train))));
    EXPECT_THAT([&] { read(); }, refusesWildIdx("train-images-idx3-ubyte.gz", "is a gzip file, not an idx file"));
}

TEST_F(WildIdx, TellsAGzipFileThatLacksItsLastBytes)
{
    writeBoth();
    fs::remove(m_folder / "t10k-labels-idx1-ubyte");
    const std::string whole = gzipped(idxLabels(m_digits.test));
    for (const std::size_t missing : {1, 4, 7, 8}) {
        m_folder.write("t10k-labels-idx1-ubyte.gz", whole.substr(0, whole.size() - missing));
        EXPECT_THAT([&] { read(); }, refusesWildIdx("t10k-labels-idx1-ubyte.gz", "cut short")) << missing;
    }
}

TEST_F(WildIdx, ComparesCountsBeforeItUnpacks)
{
    writeBoth();
    fs::remove(m_folder / "t10k-labels-idx1-ubyte");
    // Forty million labels in forty kilobytes; each byte would have to be unpacked to count them.
    m_folder.write(
        "t10k-labels-idx1-ubyte.gz", gzipped(header(unsignedByte, {40'000'000}) + std::string(40'000'000, '\0')));
    EXPECT_THAT([&] { read(); },
        refusesWildIdx("t10k-labels-idx1-ubyte.gz", "contains 40,000,000 labels; expected 40, as many as"));
}

TEST_F(WildIdx, BoundsWhatAPackedFileCanHoldBeforeItUnpacks)
{
    writeBoth();
    for (const char *file : {"train-images-idx3-ubyte", "train-labels-idx1-ubyte"})
        fs::remove(m_folder / file);
    m_folder.write("train-images-idx3-ubyte.gz", gzipped(header(unsignedByte, {4'000'000'000, 28, 28})));
    m_folder.write("train-labels-idx1-ubyte.gz", gzipped(header(unsignedByte, {4'000'000'000})));
    EXPECT_THAT([&] { read(); },
        refusesWildIdx("train-images-idx3-ubyte.gz", "is too small to hold the 4,000,000,000 images of 28 x 28"));
}

TEST_F(WildIdx, RefusesMoreThanTheMemoryHoldsBeforeItReads)
{
    writeBoth();
    constexpr std::uint32_t count = 4'000'000'000;
    const fs::path images = m_folder.write("train-images-idx3-ubyte", header(unsignedByte, {count, 28, 28}));
    const fs::path labels = m_folder.write("train-labels-idx1-ubyte", header(unsignedByte, {count}));
    std::error_code error; // files with holes: they promise three terabytes and take a block each
    fs::resize_file(labels, 8 + std::uintmax_t{count}, error);
    if (!error)
        fs::resize_file(images, 16 + std::uintmax_t{count} * imagePixels, error);
    if (error)
        GTEST_SKIP() << "no file of three terabytes here: " << error.message();
    EXPECT_THAT([&] { read(); },
        refusesWildIdx(
            "train-images-idx3-ubyte", "contains 4,000,000,000 x 28 x 28 unsigned bytes, which take 3536.0 GB of"));
}

TEST_F(WildIdx, PrintsSizesAsTheHeaderHasThem)
{
    writeBoth();
    for (const std::uint32_t split : {4'294'967'295U, 2'147'483'648U, 9'000U}) {
        m_folder.write("train-images-idx3-ubyte", header(unsignedByte, {7, split, split}));
        EXPECT_THAT([&] { read(); },
            refusesWildIdx("train-images-idx3-ubyte",
                "contains images of " + grouped(split) + " x " + grouped(split)
                    + " pixels; expected between 1 pixel and 64 megapixels"));
    }
}

TEST_F(WildIdx, NamesAPipeInThePlaceOfAFile)
{
    writeBoth();
    fs::remove(m_folder / "train-images-idx3-ubyte");
    ASSERT_EQ(mkfifo((m_folder / "train-images-idx3-ubyte").c_str(), 0600), 0);
    EXPECT_THAT([&] { read(); }, refusesWildIdx("train-images-idx3-ubyte", "is not an ordinary file"));
}

TEST_F(WildIdx, ReadsOneSplitAloneWhereFaultsAreTold)
{
    write("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte", m_digits.test);
    EXPECT_THAT([&] { read(); }, refusesWildIdx("train-images-idx3-ubyte", "is missing"));
    const SplitDataset data = read(FaultyClasses::Tell);
    EXPECT_TRUE(std::ranges::equal(data.test.pixels(), m_digits.test.pixels()));
    EXPECT_THAT(data.findings, Contains(Field(&Finding::kind, "missing-split")));
}

TEST_F(WildIdx, ReadsAValidationSplit)
{
    writeBoth();
    write("val-images-idx3-ubyte", "val-labels-idx1-ubyte", m_digits.test);
    ASSERT_TRUE(read().validation);
    EXPECT_TRUE(std::ranges::equal(read().validation->pixels(), m_digits.test.pixels()));
    EXPECT_THAT(read().findings, IsEmpty());
}

} // namespace digitlab
