// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/dataset_check.h"

#include "core/base/file_io.h"
#include "core/base/png.h"
#include "core/base/random.h"
#include "core/data/check/findings_text.h"
#include "core/data/tones.h"
#include "tests/support/drawn_images.h"
#include "tests/support/idx_files.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {

using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// Strokes that differ from sample to sample, light on dark.
Image scribble(std::uint64_t number)
{
    Random random(number, Stream::Digits);
    Image image = filledImage(imageSide, imageSide);
    double x = random.uniform(8, 20);
    double y = random.uniform(8, 20);
    double direction = random.uniform(0, 6.28);
    for (int step = 0; step < 60; ++step) {
        direction += random.uniform(-0.5, 0.5);
        x = std::clamp(x + std::cos(direction), 4.0, 22.0);
        y = std::clamp(y + std::sin(direction), 4.0, 22.0);
        for (const int right : {0, 1}) {
            for (const int down : {0, 1})
                image.at(static_cast<int>(x) + right, static_cast<int>(y) + down) = 255;
        }
    }
    return image;
}

/// One class, 40 training and 20 test images; none is like another.
SplitDataset scribbles()
{
    SplitDataset data{Dataset({"0", "1"}), Dataset({"0", "1"}), {}, {}, {}};
    for (int i = 0; i < 40; ++i)
        data.train.add(scribble(static_cast<std::uint64_t>(i)).pixels, i % 2, "train/" + std::to_string(i) + ".png");
    for (int i = 0; i < 20; ++i)
        data.test.add(
            scribble(static_cast<std::uint64_t>(100 + i)).pixels, i % 2, "test/" + std::to_string(i) + ".png");
    return data;
}

auto has(const std::string &kind, const std::string &file)
{
    return Contains(AllOf(Field(&Finding::kind, kind), Field(&Finding::file, file)));
}

} // namespace

TEST(DatasetCheck, FindsNothingInAnOrderlyDataset)
{
    EXPECT_THAT(examineImages(scribbles()), IsEmpty());
}

TEST(DatasetCheck, FindsTheSameImageInBothSplits)
{
    SplitDataset data = scribbles();
    data.train.add(data.test.image(4), 0, "train/copy.png");
    const auto findings = examineImages(data);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0],
        (Finding{"duplicate-across-sides", "train/copy.png",
            "is the same image as test/4.png, which is in the test split", Severity::Warning}));
}

TEST(DatasetCheck, FindsCopiesThatWereMovedBrightenedOrInverted)
{
    SplitDataset data = scribbles();
    Image moved = filledImage(imageSide, imageSide);
    for (int y = 1; y < imageSide; ++y) {
        for (int x = 0; x < imageSide; ++x)
            moved.at(x, y) = static_cast<std::uint8_t>(scribble(3).at(x, y - 1) * 4 / 5);
    }
    data.train.add(moved.pixels, 1, "train/moved.png");
    data.test.add(scribble(8).pixels, 0, "test/same.png");
    data.train.add(negative(scribble(101)).pixels, 1, "train/invertedInPlace.png");
    const auto findings = examineImages(data);
    EXPECT_THAT(findings, has("near-duplicate", "train/moved.png"));
    EXPECT_THAT(findings, has("duplicate-across-sides", "train/8.png")) << "the test split stays whole";
    EXPECT_THAT(findings, has("near-duplicate-across-sides", "train/invertedInPlace.png"));
    EXPECT_THAT(findings, has("odd-polarity", "train/invertedInPlace.png"));
    EXPECT_EQ(findings.size(), 4U);
}

TEST(DatasetCheck, FindsOneImageInTwoClasses)
{
    SplitDataset data = scribbles();
    data.train.add(data.train.image(0), 1, "train/again.png");
    const auto findings = examineImages(data);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].kind, "conflicting-class");
    EXPECT_EQ(findings[0].message, "is the same image as train/0.png, which is in class \"0\"");
}

TEST(DatasetCheck, FindsBlankImagesAndOddInk)
{
    SplitDataset data = scribbles();
    data.train.add(filledImage(imageSide, imageSide, 1, 3).pixels, 0, "train/blank.png");
    Image speck = filledImage(imageSide, imageSide);
    speck.at(14, 14) = 255;
    data.train.add(speck.pixels, 1, "train/speck.png");
    const auto findings = examineImages(data);
    EXPECT_THAT(findings, has("blank", "train/blank.png"));
    EXPECT_THAT(findings, has("odd-ink", "train/speck.png"));
}

TEST(DatasetCheck, SaysOnceThatPolaritiesAreMixed)
{
    SplitDataset data = scribbles();
    for (int i = 0; i < 20; ++i)
        data.train.add(
            negative(scribble(static_cast<std::uint64_t>(200 + i))).pixels, i % 2, "x/" + std::to_string(i) + ".png");
    const auto findings = examineImages(data);
    EXPECT_THAT(findings, has("mixed-polarity", "."));
    EXPECT_THAT(findings, Not(Contains(Field(&Finding::kind, "odd-polarity"))));
}

TEST(DatasetCheck, FindsAClassWithFewImages)
{
    SplitDataset data = scribbles();
    for (int i = 0; i < 60; ++i)
        data.train.add(
            scribble(static_cast<std::uint64_t>(300 + i)).pixels, 1, "train/b/" + std::to_string(i) + ".png");
    const auto findings = examineImages(data);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].kind, "imbalance");
    EXPECT_EQ(findings[0].message,
        "class \"0\" has 20 training images and class \"1\" 80; a network learns to favour the larger class");
}

TEST(DatasetCheck, NamesEveryFaultOfAFolderInsteadOfTheFirst)
{
    const TemporaryFolder folder;
    const std::string bar = encodePng(onSample(drawn({"#", "#", "#"})));
    for (const char *file : {"train/0/a.png", "train/1/a.png", "train/7/a.png", "test/0/b.png", "test/1/b.png"})
        folder.write(file, bar);
    folder.write("train/1/notes.png", "a note");
    std::filesystem::create_directories(folder / "train/2");
    folder.write("test/2/broken.png", "");
    const auto report = checkFolder(folder.path(), {.decoder = decodePngFile});
    ASSERT_TRUE(report);
    EXPECT_THAT(report->findings, has("one-side-only", "train/7"));
    EXPECT_THAT(report->findings, has("unreadable", "train/1/notes.png"));
    EXPECT_THAT(report->findings, has("empty-class", "train/2"));
    EXPECT_THAT(report->findings, has("empty-class", "test/2"));
    EXPECT_EQ(report->data.train.classNames(), (std::vector<std::string>{"0", "1", "2", "7"}));
    EXPECT_TRUE(hasFaults(report->findings));
}

TEST(DatasetCheck, GoesOnWithTheOtherSideWhereAnIdxFileIsDamaged)
{
    const TemporaryFolder folder;
    writeIdxFolder(folder, tinyDigits());
    folder.write("t10k-labels-idx1-ubyte", "cut");
    const auto report = checkFolder(folder.path(), {});
    ASSERT_TRUE(report);
    EXPECT_THAT(report->findings, has("unreadable", "t10k-labels-idx1-ubyte"));
    EXPECT_EQ(report->data.train.size(), 80);
}

TEST(DatasetCheck, NamesADigitThatOneIdxSideLacks)
{
    const TemporaryFolder folder;
    SplitDataset digits = tinyDigits();
    std::vector<int> indices;
    for (int i = 0; i < digits.test.size(); ++i) {
        if (digits.test.label(i) != 7)
            indices.push_back(i);
    }
    digits.test.retain(indices);
    writeIdxFolder(folder, digits);
    const auto report = checkFolder(folder.path(), {});
    ASSERT_TRUE(report);
    EXPECT_THAT(report->findings, Contains(Field(&Finding::message, HasSubstr("class \"7\" is in one split only"))));
}

TEST(FindingsText, SavesAsCsvOrJson)
{
    const TemporaryFolder folder;
    const std::vector<Finding> findings{{"blank", "a,b.png", "holds no \"ink\"", Severity::Warning}};
    saveFindings(folder / "f.csv", findings);
    saveFindings(folder / "f.json", findings);
    EXPECT_THAT(readFile(folder / "f.csv"), HasSubstr("warning,blank,\"a,b.png\",\"holds no \"\"ink\"\"\""));
    EXPECT_THAT(readFile(folder / "f.json"), HasSubstr("\"severity\": \"warning\""));
}

} // namespace digitlab
