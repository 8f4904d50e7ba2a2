// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/png.h"
#include "core/data/check/dataset_check.h"
#include "core/data/dataset_identity_json.h"
#include "core/data/reading/dataset_reader.h"
#include "core/data/tones.h"
#include "core/drawing/digit_framer.h"
#include "core/synthetic/builtin_digits.h"
#include "tests/support/digit_folders.h"
#include "tests/support/idx_files.h"

#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace digitlab;

namespace fs = std::filesystem;

namespace {

class DatasetPreparation : public testing::Test
{
protected:
    static ReadOptions options() { return {.decoder = decodePngFile, .framer = frameDigit}; }
    static SplitDataset read(const fs::path &folder, const ReadOptions &how = options())
    {
        return readDataset(folder, how).value();
    }

    fs::path write(const std::string &name, const ImageChange &change = {}) const
    {
        return writeDigitFolder(m_folder, name, m_digits, change);
    }

    TemporaryFolder m_folder;
    SplitDataset m_digits = builtinDigits({.perClass = 5, .testFraction = 0.4, .seed = 11});
};

Image dark(const Image &light, int /*number*/)
{
    return negative(light);
}

bool hasKind(const std::vector<Finding> &findings, const std::string &kind)
{
    return std::ranges::find(findings, kind, &Finding::kind) != findings.end();
}

} // namespace

TEST_F(DatasetPreparation, LeavesBytesHashAndIdentityOfLightDigits)
{
    const fs::path folder = write("light");
    const SplitDataset before = read(folder, {.decoder = decodePngFile});
    const SplitDataset now = read(folder);
    EXPECT_EQ(now.train, before.train);
    EXPECT_EQ(now.identity, before.identity);
    EXPECT_EQ(toJson(now.identity).count("preparation"), 0U);
}

TEST_F(DatasetPreparation, GivesDarkAndTransparentDigitsTheBytesOfTheirLightTwins)
{
    const SplitDataset light = read(write("light"));
    const SplitDataset darkTwin = read(write("dark", dark));
    const SplitDataset transparent
        = read(write("transparent", [](const Image &image, int) { return onTransparent(image, 0, 0, 0); }));
    EXPECT_TRUE(std::ranges::equal(darkTwin.train.pixels(), light.train.pixels()));
    EXPECT_TRUE(std::ranges::equal(transparent.test.pixels(), light.test.pixels()));
    EXPECT_EQ(darkTwin.identity.preparation.polarity, Polarity::DarkOnLight);
    EXPECT_NE(darkTwin.identity, light.identity);
}

TEST_F(DatasetPreparation, FramesDigitsOnSheetsAsTheCanvasDoes)
{
    const SplitDataset sheets = read(write("sheets", onSheet));
    EXPECT_EQ(
        sheets.identity.preparation, InputPreparation({.polarity = Polarity::DarkOnLight, .framing = Framing::Digit}));
    const auto pixels = m_digits.train.image(0);
    const Image light{imageSide, imageSide, 1, {pixels.begin(), pixels.end()}};
    EXPECT_TRUE(std::ranges::equal(sheets.train.image(0), frameDigit(onSheet(light, 0)).image.pixels));
}

TEST_F(DatasetPreparation, ReadsTheDataOfARunAsItWasPreparedThen)
{
    const fs::path folder = write("sheets", onSheet);
    ReadOptions ofOldRun = options();
    ofOldRun.preparedAs = InputPreparation();
    EXPECT_EQ(read(folder, ofOldRun).identity, read(folder, {.decoder = decodePngFile}).identity);
    ReadOptions again = options();
    again.preparedAs = datasetIdentityFromJson(toJson(read(folder).identity)).preparation;
    EXPECT_EQ(read(folder, again).identity, read(folder).identity);
}

TEST_F(DatasetPreparation, NamesEachFileThatShowsNoDigitAndKeepsIt)
{
    write("sheets", onSheet);
    m_folder.write("sheets/train/3/empty.png", encodePng(filledImage(120, 90, 1, 240)));
    ReadOptions framing = options();
    framing.preparation.request.framing = Framing::Digit;
    const SplitDataset data = read(m_folder / "sheets", framing);
    EXPECT_EQ(data.train.size(), m_digits.train.size() + 1);
    const auto found = std::ranges::find(data.findings, std::string("no-digit"), &Finding::kind);
    ASSERT_NE(found, data.findings.end());
    EXPECT_EQ(found->file, "train/3/empty.png");
    EXPECT_TRUE(canBeLeftOut(*found));
}

TEST_F(DatasetPreparation, TellsOddPolarityAsTheFilesHaveIt)
{
    const fs::path folder
        = write("odd", [](const Image &light, int number) { return number == 4 ? light : negative(light); });
    const auto report = checkFolder(folder, options()).value();
    EXPECT_EQ(report.data.identity.preparation, InputPreparation({.polarity = Polarity::DarkOnLight}));
    const auto odd = std::ranges::find(report.findings, std::string("odd-polarity"), &Finding::kind);
    ASSERT_NE(odd, report.findings.end());
    EXPECT_EQ(odd->message, "is light on dark; nearly all others are dark on light");
}

TEST_F(DatasetPreparation, SaysThatPolaritiesAreMixed)
{
    const fs::path folder
        = write("mixed", [](const Image &light, int number) { return number % 2 == 0 ? light : negative(light); });
    EXPECT_TRUE(hasKind(read(folder).findings, "mixed-polarity"));
}

TEST_F(DatasetPreparation, SaysThatWholeDigitsDoNotStandAsOnTheCanvas)
{
    EXPECT_TRUE(hasKind(
        read(write("aside", [](const Image &light, int) { return moved(light, 3, 2); })).findings, "other-frame"));
    EXPECT_FALSE(hasKind(read(write("light")).findings, "other-frame"));
}

TEST_F(DatasetPreparation, InvertsIdxFilesOfDarkDigits)
{
    SplitDataset darkDigits{Dataset(m_digits.train.classNames()), Dataset(m_digits.train.classNames()), {}, {}, {}};
    const auto invertAll = [](const Dataset &from, Dataset &to) {
        for (int i = 0; i < from.size(); ++i)
            to.add(negative({imageSide, imageSide, 1, {from.image(i).begin(), from.image(i).end()}}).pixels,
                from.label(i), from.origin(i));
    };
    invertAll(m_digits.train, darkDigits.train);
    invertAll(m_digits.test, darkDigits.test);
    writeIdxFolder(m_folder, darkDigits);
    const SplitDataset data = read(m_folder.path());
    EXPECT_EQ(data.identity.preparation, InputPreparation({.polarity = Polarity::DarkOnLight}));
    EXPECT_TRUE(std::ranges::equal(data.train.pixels(), m_digits.train.pixels()));
}

TEST_F(DatasetPreparation, NeverTakesSamplesOfAnotherPreparationFromTheCache)
{
    m_digits = builtinDigits({.perClass = 60, .testFraction = 0.4, .seed = 11}); // enough to be worth a cache
    const fs::path folder = write("sheets", onSheet);
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - std::chrono::minutes(1));
    ReadOptions automatic = options();
    automatic.cacheFolder = m_folder / "cache";
    ReadOptions whole = automatic;
    whole.preparation.request.framing = Framing::Whole;
    const SplitDataset framed = read(folder, automatic);
    ASSERT_FALSE(fs::is_empty(m_folder / "cache"));
    const SplitDataset taken = read(folder, whole);
    EXPECT_NE(taken.train, framed.train);
    EXPECT_EQ(read(folder, automatic).identity, framed.identity);
    EXPECT_EQ(read(folder, automatic).identity, framed.identity); // from the cache, the choice included
    EXPECT_EQ(read(folder, whole).identity, taken.identity);
}
