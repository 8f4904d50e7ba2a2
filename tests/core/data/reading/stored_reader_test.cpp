// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_reader.h"
#include "core/data/split.h"
#include "tests/support/array_files.h"
#include "tests/support/idx_files.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

auto refusesStored(const std::string &file, const std::string &reason)
{
    return ThrowsMessage<std::runtime_error>(AllOf(HasSubstr(file), HasSubstr(reason)));
}

auto saysOf(const std::string &file, const std::string &message)
{
    return Contains(AllOf(Field(&Finding::file, file), Field(&Finding::message, HasSubstr(message))));
}

bool holdsSamplesOf(const Dataset &read, const Dataset &written)
{
    return std::ranges::equal(read.pixels(), written.pixels()) && std::ranges::equal(read.labels(), written.labels());
}

std::string floats(const Dataset &data)
{
    std::string numbers;
    for (const std::uint8_t pixel : data.pixels()) {
        const float number = static_cast<float>(pixel) / 255;
        numbers.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    return numbers;
}

std::string oneHot(const Dataset &data)
{
    std::string rows;
    for (const int label : data.labels())
        for (int i = 0; i < data.classCount(); ++i)
            rows += static_cast<char>(i == label ? 1 : 0);
    return rows;
}

/// tinyDigits() in files of other programs.
class StoredFilesRead : public testing::Test
{
protected:
    fs::path write(const std::string &name, const std::string &content) const { return m_folder.write(name, content); }

    static SplitDataset read(const fs::path &place, FaultyClasses faults = FaultyClasses::Refuse)
    {
        return readDataset(place, {.faults = faults}).value();
    }

    const SplitDataset m_digits = tinyDigits();
    TemporaryFolder m_folder;
};

} // namespace

TEST_F(StoredFilesRead, FromAnArchiveOfArraysAreTheSameSamples)
{
    for (const ArchiveMethod method : {ArchiveMethod::Stored, ArchiveMethod::Deflated}) {
        const fs::path file = write("mnist.npz", npzFile(m_digits, method));
        for (const fs::path &place : {file, m_folder.path()}) {
            const SplitDataset data = read(place);
            EXPECT_TRUE(holdsSamplesOf(data.train, m_digits.train));
            EXPECT_TRUE(holdsSamplesOf(data.test, m_digits.test));
            EXPECT_EQ(data.train.origin(3), "mnist.npz/x_train[3]");
            EXPECT_EQ(data.identity.source.path, place);
            EXPECT_FALSE(data.identity.split) << "it came with its splits";
            EXPECT_THAT(data.findings,
                saysOf(
                    "mnist.npz", "NumPy arrays of images and labels: 80 training images, 40 test images of 28 x 28"));
        }
    }
    EXPECT_TRUE(hasSplits(m_folder / "mnist.npz"));
}

TEST_F(StoredFilesRead, FromFlatRowsOfFloatsWithOneHotLabelsAreSplit)
{
    write("X_train.npy", npyFile("<f4", "(80, 784)", floats(m_digits.train)));
    const fs::path labels = write("y_train.npy", npyFile("|u1", "(80, 10)", oneHot(m_digits.train)));
    const SplitDataset data = read(labels);
    EXPECT_EQ(data.train.size() + data.test.size(), 80);
    ASSERT_TRUE(data.identity.split);
    EXPECT_FALSE(hasSplits(labels));
    const SplitIndices expected = stratifiedSplit(m_digits.train, {});
    EXPECT_TRUE(holdsSamplesOf(data.train, subset(m_digits.train, expected.train)));
}

TEST_F(StoredFilesRead, FromKagglesTablesLeaveWhatHasNoLabels)
{
    const fs::path file = write("train.csv", imageTable(m_digits.train));
    write("test.csv", imageTable(m_digits.test, TableLabels::None));
    write("sample_submission.csv", "ImageId,Label\n1,0\n");
    for (const fs::path &place : {file, m_folder.path()}) {
        const SplitDataset data = read(place);
        EXPECT_EQ(data.train.size() + data.test.size(), 80);
        EXPECT_THAT(data.findings, saysOf("test.csv", "has no labels"));
        EXPECT_THAT(data.findings, saysOf("train.csv", "a label and the pixels of an image in each line: 80 images"));
    }
}

TEST_F(StoredFilesRead, FromTwoTablesAreTwoSplits)
{
    write("mnist_train.csv.gz", gzipped(imageTable(m_digits.train)));
    write("mnist_test.csv", imageTable(m_digits.test));
    const SplitDataset data = read(m_folder.path());
    EXPECT_TRUE(holdsSamplesOf(data.train, m_digits.train));
    EXPECT_TRUE(holdsSamplesOf(data.test, m_digits.test));
}

TEST_F(StoredFilesRead, FromScikitLearnsDigitsHaveTheirLabelsAtTheEnd)
{
    std::string table;
    for (int i = 0; i < 12; ++i) {
        for (int pixel = 0; pixel < 64; ++pixel)
            table += pixel % 8 >= 2 && pixel % 8 <= 3 + i % 3 ? "16.0," : "0.0,";
        table += std::to_string(i % 3 + 4) + ".0\n";
    }
    const SplitDataset data = read(write("digits.csv", table));
    EXPECT_THAT(data.train.classNames(), ElementsAre("4", "5", "6"));
    EXPECT_EQ(data.train.size() + data.test.size(), 12);
    EXPECT_EQ(std::ranges::max(data.train.pixels()), 255) << "16 is full ink";
    EXPECT_THAT(data.findings, saysOf("digits.csv", "of 8 x 8 pixels became 28 x 28"));
}

TEST_F(StoredFilesRead, WithLettersAreClassesToo)
{
    std::string table;
    for (int i = 0; i < 8; ++i) {
        table += i % 2 == 0 ? "\"b\"" : "a";
        for (int pixel = 0; pixel < 25; ++pixel)
            table += ";" + std::to_string(10 * i);
        table += "\r\n";
    }
    EXPECT_THAT(read(write("letters.csv", table)).train.classNames(), ElementsAre("a", "b"));
}

TEST_F(StoredFilesRead, StandBehindClassFolders)
{
    write("train.csv", imageTable(m_digits.train));
    write("3/a.png", "\x89PNG\r\n\x1a\n");
    EXPECT_THAT([&] { read(m_folder.path()); }, testing::Throws<std::exception>()) << "class folders need a decoder";
}

TEST_F(StoredFilesRead, AreRefusedWhereTheyAreDamaged)
{
    const std::string whole = npzFile(m_digits, ArchiveMethod::Deflated);
    EXPECT_THAT(
        [&] { read(write("cut.npz", whole.substr(0, whole.size() / 2))); }, refusesStored("cut.npz", "cut short"));
    std::string bits = npzFile(m_digits, ArchiveMethod::Stored);
    bits[2'000] = static_cast<char>(bits[2'000] ^ 1);
    EXPECT_THAT([&] { read(write("bits.npz", bits)); }, refusesStored("bits.npz/x_train.npy", "checksum"));
    EXPECT_THAT([&] { read(write("page.npz", "<html>")); }, refusesStored("page.npz", "is not a ZIP archive"));
    EXPECT_THAT(
        [&] {
            read(write("other.npz", zipArchive({{"weights.npy", npyImages(m_digits.test)}}, ArchiveMethod::Stored)));
        },
        refusesStored("other.npz", "contains the arrays weights.npy; expected images and labels"));
    std::string gzip = gzipped(imageTable(m_digits.train));
    EXPECT_THAT([&] { read(write("t.csv.gz", gzip.substr(0, gzip.size() - 100))); }, refusesStored("t.csv.gz", ""));
}

TEST_F(StoredFilesRead, AreRefusedWhereTheyPromiseMoreThanTheyHave)
{
    write("y.npy", npyLabels(m_digits.test));
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"(4000000000, 28, 28)", "promises 4,000,000,000 x 28 x 28"},
        {"(18446744073709551615, 18446744073709551615, 28)", "promises"}, {"(40, 28)", "promises"}};
    for (const auto &[shape, reason] : wrong) {
        const fs::path file = write("x.npy", npyFile("|u1", shape, std::string(40 * 784, '\0')));
        EXPECT_THAT([&] { read(file); }, refusesStored("x.npy", reason)) << shape;
    }
    std::string bomb = zipArchive(
        {{"x.npy", npyImages(m_digits.test)}, {"y.npy", npyLabels(m_digits.test)}}, ArchiveMethod::Deflated);
    const std::size_t size = bomb.find("PK\1\2") + 24;
    bomb.replace(size, 4, "\xF0\xFF\xFF\xFF");
    EXPECT_THAT([&] { read(write("bomb.npz", bomb)); }, refusesStored("bomb.npz", "does not lie inside the file"));
}

TEST_F(StoredFilesRead, AreRefusedWhereTheyHoldSomethingElse)
{
    const fs::path file = write("x.npy", npyImages(m_digits.test));
    write("y.npy", npyLabels(m_digits.train));
    EXPECT_THAT([&] { read(file); }, refusesStored("y.npy", "contains 80 labels; expected 40"));
    write("y.npy", npyFile("|O", "(40,)", "cos\nsystem\n"));
    EXPECT_THAT([&] { read(file); }, refusesStored("y.npy", "expected"));
    write("y.npy", npyLabels(m_digits.test));
    write("x.npy", npyFile("|u1", "(40, 28, 28, 3)", std::string(40 * 784 * 3, '\0')));
    EXPECT_THAT([&] { read(file); }, refusesStored("x.npy", "40 x 28 x 28 x 3 numbers of type u1; expected images"));
    write("x.npy", npyFile("|i1", "(40, 28, 28)", std::string(40 * 784, '\xFF')));
    EXPECT_THAT([&] { read(file); }, refusesStored("x.npy", "image 1 contains -1; expected"));
}

TEST_F(StoredFilesRead, AreRefusedByTheLineOfATable)
{
    const std::string table = imageTable(m_digits.train);
    const auto refusesTable = [&](const std::string &content, const std::string &reason) {
        EXPECT_THAT([&] { read(write("a.csv", content)); }, refusesStored("a.csv", reason));
    };
    refusesTable(table + "3,4,5\n", ", line 82: has 3 columns; expected 785");
    std::string word = "3";
    for (int i = 0; i < 784; ++i)
        word += i == 9 ? ",ink" : ",0";
    refusesTable(table + word, ", line 82: column 11 is \"ink\"; expected a number");
    refusesTable(table.substr(0, table.find('\n')), "contains no images");
    refusesTable("name,age\nA,3\n", "has 2 columns in its first line; expected a label and the pixels");
    refusesTable("", "is empty");
    refusesTable(imageTable(m_digits.test, TableLabels::None), "has no labels");
}

TEST_F(StoredFilesRead, TellClassesThatAreInOneSplitOnly)
{
    write("train.csv", imageTable(m_digits.train));
    const std::vector<int> others = [&] {
        std::vector<int> indices;
        for (int i = 0; i < m_digits.test.size(); ++i)
            if (m_digits.test.label(i) != 3)
                indices.push_back(i);
        return indices;
    }();
    write("test.csv", imageTable(subset(m_digits.test, others)));
    EXPECT_THAT([&] { read(m_folder.path()); }, refusesStored("", "class \"3\" is in the training split only"));
    EXPECT_EQ(read(m_folder.path(), FaultyClasses::Tell).train.size(), 80);
}

} // namespace digitlab
