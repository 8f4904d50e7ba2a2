// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/png.h"
#include "core/data/reading/dataset_refusal.h"
#include "core/data/reading/folder_reading.h"
#include "tests/support/drawn_images.h"
#include "tests/support/idx_files.h"
#include "tests/support/stranger.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {

namespace fs = std::filesystem;

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace {

/// Folders as people have them, told by the paths of their images.
class WildFolders : public testing::Test
{
protected:
    void writeImages(const std::vector<std::string> &files) const
    {
        for (const std::string &file : files)
            m_folder.write(file, encodePng(onSample(drawn({"#.", "##"}))));
    }

    /// Two images of each class in each of these places.
    void writeClasses(const std::vector<std::string> &places, const std::vector<std::string> &names = {"0", "1"}) const
    {
        for (const std::string &place : places) {
            for (const std::string &name : names)
                writeImages({place + name + "/a.png", place + name + "/b.png"});
        }
    }

    SplitDataset read(InnerFolders inner = InnerFolders::Leave) const
    {
        return readDataset(m_folder.path(), {.decoder = decodePngFile}, {.innerFolders = inner}).value();
    }

    /// What the refusal says and offers.
    DatasetRefusal refusal() const
    {
        try {
            read();
        } catch (const DatasetRefusal &caught) {
            return caught;
        }
        ADD_FAILURE() << "was read";
        return DatasetRefusal("");
    }

    auto opens(const std::string &inside) const
    {
        return ElementsAre(Remedy{Remedy::Kind::OpenFolder, m_folder / inside});
    }

    auto readsInner() const { return Contains(Remedy{Remedy::Kind::ReadInnerFolders, m_folder.path()}); }

    TemporaryFolder m_folder;
};

auto has(const std::string &kind, const std::string &file, Severity severity)
{
    return Contains(
        AllOf(Field(&Finding::kind, kind), Field(&Finding::file, file), Field(&Finding::severity, severity)));
}

} // namespace

TEST_F(WildFolders, ReadsSplitsUnderEveryUsualName)
{
    for (const auto &[train, validation, test] : std::vector<std::array<std::string, 3>>{
             {"train", "valid", "test"}, {"Training", "dev", "Testing"}, {"TRAIN_SET", "Val Set", "test-images"}}) {
        const TemporaryFolder folder;
        for (const std::string &split : {train, validation, test}) {
            for (const char *file : {"/0/a.png", "/1/a.png"})
                folder.write(split + file, encodePng(filledImage(28, 28)));
        }
        const SplitDataset data = readDataset(folder.path(), {.decoder = decodePngFile}).value();
        EXPECT_EQ(data.train.origin(0), train + "/0/a.png");
        ASSERT_TRUE(data.validation) << validation;
        EXPECT_EQ(data.validation->origin(1), validation + "/1/a.png");
        EXPECT_EQ(data.test.size(), 2);
        EXPECT_THAT(data.findings, IsEmpty());
    }
}

TEST_F(WildFolders, SaysWhichOfTwoFoldersForOneSplitIsRead)
{
    writeClasses({"train/", "val/", "validation/", "test/"});
    const SplitDataset data = read();
    EXPECT_THAT(data.validation->origin(0), StartsWith("validation/"));
    EXPECT_THAT(data.findings,
        ElementsAre(Finding{
            "second-split", "val", "is not read: validation/ is already the validation split", Severity::Warning}));
}

TEST_F(WildFolders, PrefersTheSplitFolderThatHasClasses)
{
    writeClasses({"training/", "test/"});
    writeImages({"train/loose.png"});
    const SplitDataset data = read();
    EXPECT_THAT(data.train.origin(0), StartsWith("training/"));
    EXPECT_THAT(data.findings, has("second-split", "train", Severity::Warning));
}

TEST_F(WildFolders, TestsOnValidationWhereThereIsNoTestSplit)
{
    writeClasses({"train/", "val/"});
    const SplitDataset data = read();
    EXPECT_FALSE(data.validation);
    EXPECT_EQ(data.test.origin(0), "val/0/a.png");
    EXPECT_THAT(data.findings,
        ElementsAre(Finding{"split-used", "val", "is used as the test split because there is none", Severity::Notice}));
}

TEST_F(WildFolders, DoesNotTestOnImagesWithoutLabels)
{
    writeClasses({"train/", "dev/"});
    writeImages({"test/1.png", "test/2.png", "test/3.png"});
    const SplitDataset data = read();
    EXPECT_EQ(data.test.origin(0), "dev/0/a.png");
    EXPECT_THAT(data.findings, has("split-used", "dev", Severity::Warning));
}

TEST_F(WildFolders, OffersTheOnlySplitToBeSplit)
{
    writeClasses({"training/"});
    EXPECT_THAT(refusal().what(), AllOf(HasSubstr("has a folder training/ but no test/"), HasSubstr("Open training/")));
    EXPECT_THAT(refusal().remedies(), opens("training"));

    writeImages({"test/1.png", "test/2.png"});
    EXPECT_THAT(refusal().what(), HasSubstr("contains 2 images but no class folders, so they have no labels"));
    EXPECT_THAT(refusal().remedies(), opens("training"));
}

TEST_F(WildFolders, TakesAFolderNamedLikeASplitForAClassAmongOthers)
{
    writeClasses({""}, {"car", "plane", "train"});
    EXPECT_THAT(read().train.classNames(), ElementsAre("car", "plane", "train"));
}

TEST_F(WildFolders, LooksIntoASplitFolderThatHoldsItselfAgain)
{
    writeClasses({"trainingSet/trainingSet/", "testSet/testSet/"}, {"3", "8"});
    const SplitDataset data = read();
    EXPECT_EQ(data.train.origin(0), "trainingSet/trainingSet/3/a.png");
    EXPECT_THAT(data.train.classNames(), ElementsAre("3", "8"));
}

TEST_F(WildFolders, SaysThatATestFolderInsideItselfHasNoLabels)
{
    writeClasses({"trainingSet/trainingSet/"}, {"0", "1"});
    writeImages({"testSet/testSet/img_1.png", "testSet/testSet/img_2.png", "testSet/testSet/img_3.png"});
    EXPECT_THAT(refusal().what(), HasSubstr("testSet/testSet: contains 3 images but no class folders"));
    EXPECT_THAT(refusal().remedies(), opens("trainingSet/trainingSet"));
}

TEST_F(WildFolders, DoesWithoutAnEmptyValidationFolder)
{
    writeClasses({"train/", "test/"});
    fs::create_directories(m_folder / "val");
    const SplitDataset data = read();
    EXPECT_FALSE(data.validation);
    EXPECT_THAT(data.findings, has("empty-side", "val", Severity::Warning));
}

TEST_F(WildFolders, DoesNotMindAFolderBesideTheSplitsThatCannotBeRead)
{
    writeClasses({"train/", "test/"});
    fs::permissions(m_folder.path(), fs::perms(0755));
    fs::create_directories(m_folder / "private");
    fs::permissions(m_folder / "private", fs::perms::none);
    {
        const AsStranger stranger;
        EXPECT_THAT(read().findings, has("no-class", "private", Severity::Notice));
    }
    fs::permissions(m_folder / "private", fs::perms::owner_all); // to be removed
}

TEST_F(WildFolders, NamesTheDatasetInsideAnOuterFolder)
{
    writeClasses({"numbers/numbers/"}, {"0", "1", "2"});
    m_folder.write("README.txt", "unpacked");
    EXPECT_THAT(refusal().what(), AllOf(StartsWith(m_folder.path().string()), HasSubstr("numbers/numbers inside it")));
    EXPECT_THAT(refusal().remedies(), opens("numbers/numbers"));
}

TEST_F(WildFolders, NamesIdxFilesAndSplitsInsideAnOuterFolder)
{
    const TemporaryFolder idx;
    fs::create_directories(idx / "MNIST/raw");
    const TemporaryFolder files;
    writeIdxFolder(files, tinyDigits());
    for (const auto &file : fs::directory_iterator(files.path()))
        fs::copy(file.path(), idx / "MNIST/raw");
    try {
        readDataset(idx.path(), {.decoder = decodePngFile});
        FAIL() << "was read";
    } catch (const DatasetRefusal &refusal) {
        EXPECT_THAT(refusal.remedies(), ElementsAre(Remedy{Remedy::Kind::OpenFolder, idx / "MNIST/raw"}));
    }

    writeClasses({"archive/mnist_png/training/", "archive/mnist_png/testing/"});
    EXPECT_THAT(refusal().remedies(), opens("archive/mnist_png"));
}

TEST_F(WildFolders, NamesEachOfSeveralDatasets)
{
    writeClasses({"mine/", "yours/"}, {"0", "1", "2"});
    EXPECT_THAT(refusal().what(), HasSubstr("contains several: mine, yours"));
    EXPECT_EQ(refusal().remedies().size(), 2U);
}

TEST_F(WildFolders, TellsDatasetsNamedLikeDigitsFromClasses)
{
    for (const std::vector<std::string> &places : {std::vector<std::string>{"one/", "two/", "three/"}, {"1/", "2/"},
             {"digits 4/", "digits 5/", "digits 6/", "digits 7/"}}) {
        const TemporaryFolder folder;
        for (const std::string &place : places) {
            for (const char *name : {"0", "1", "7"})
                folder.write(place + name + "/a.png", encodePng(onSample(drawn({"#.", "##"}))));
        }
        folder.write(places.front() + "preview.png", encodePng(onSample(drawn({"#."}))));
        folder.write("docs/read.txt", "about them");
        try {
            readDataset(folder.path(), {.decoder = decodePngFile}, {.innerFolders = InnerFolders::AsNeeded});
            ADD_FAILURE() << places.front() << " was read";
        } catch (const DatasetRefusal &refused) {
            EXPECT_THAT(refused.what(), HasSubstr("contains several: "));
            ASSERT_EQ(refused.remedies().size(), places.size());
            for (std::size_t i = 0; i < places.size(); ++i)
                EXPECT_THAT(
                    refused.remedies(), Contains(Remedy{Remedy::Kind::OpenFolder, (folder / places[i]).parent_path()}));
        }
    }
}

TEST_F(WildFolders, TellsClassesWhoseWritersHaveNumbersFromDatasets)
{
    writeClasses({"0/", "1/", "2/"}, {"1", "2", "3", "4", "5"});
    EXPECT_THAT(refusal().remedies(), ElementsAre(Remedy{Remedy::Kind::ReadInnerFolders, m_folder.path()}));
    const SplitDataset data = read(InnerFolders::Read);
    EXPECT_THAT(data.train.classNames(), ElementsAre("0", "1", "2"));
    EXPECT_TRUE(data.identity.nested);
}

TEST_F(WildFolders, OffersToReadFoldersOfWritersInsideClasses)
{
    writeClasses({"0/", "1/", "2/"}, {"anna", "ben"});
    EXPECT_THAT(refusal().what(), AllOf(HasSubstr("0, 1, 2"), HasSubstr("class/writer/image")));
    EXPECT_THAT(refusal().remedies(), readsInner());

    const SplitDataset data = read(InnerFolders::Read);
    EXPECT_THAT(data.train.classNames(), ElementsAre("0", "1", "2"));
    EXPECT_EQ(data.train.size() + data.test.size(), 12);
    EXPECT_THAT(data.train.origin(0), StartsWith("0/anna/"));
    EXPECT_EQ(read(InnerFolders::AsNeeded).identity, data.identity);
}

TEST_F(WildFolders, OffersTheSameInsideSplitsAndForOtherNames)
{
    writeClasses({"train/cat/", "train/dog/", "test/cat/", "test/dog/"}, {"w1", "w2"});
    EXPECT_THAT(refusal().remedies(), readsInner());
    EXPECT_THAT(read(InnerFolders::Read).test.countsByClass(), ElementsAre(4, 4));
}

TEST_F(WildFolders, CountsImagesInFoldersInsideClassesThatHaveOthers)
{
    writeClasses({""});
    writeImages({"1/more/c.png", "1/more/deep/d.png"});
    EXPECT_THAT(read().findings,
        Contains(
            Finding{"inner-images", "1/more", "2 images in a folder inside a class are not read", Severity::Warning}));
    const SplitDataset data = read(InnerFolders::Read);
    EXPECT_EQ(data.train.size() + data.test.size(), 6);
    EXPECT_THAT(data.findings, IsEmpty());
}

TEST_F(WildFolders, OffersInnerFoldersForTheOneClassThatHasNothingElse)
{
    writeClasses({""}, {"0", "1", "2"});
    writeImages({"3/anna/a.png", "3/ben/a.png"});
    EXPECT_THAT(refusal().what(), HasSubstr("/3: has no images itself, only in folders inside it"));
    EXPECT_THAT(refusal().remedies(), readsInner());
}

TEST_F(WildFolders, TakesNoFolderWithoutImagesForAClass)
{
    writeClasses({""}, {"0", "1", "2"});
    m_folder.write("run1/run.json", "{}");
    m_folder.write("run1/figure.png", encodePng(filledImage(9, 9)));
    m_folder.write("__pycache__/a.pyc", "x");
    m_folder.write("docs/how.md", "text");
    m_folder.write("venv/lib/icons/home.png", encodePng(filledImage(9, 9)));
    m_folder.write("node_modules/a/index.js", "x");
    const SplitDataset data = read();
    EXPECT_THAT(data.train.classNames(), ElementsAre("0", "1", "2"));
    EXPECT_EQ(data.findings.size(), 5U);
    EXPECT_THAT(data.findings,
        Contains(Finding{
            "no-class", "run1", "contains a run of DigitLab, so it is not treated as a class", Severity::Notice}));
    for (const char *name : {"__pycache__", "docs", "venv", "node_modules"})
        EXPECT_THAT(data.findings, has("no-class", name, Severity::Notice));
}

TEST_F(WildFolders, TakesNoRunInASplitFolderForAClass)
{
    writeClasses({"train/", "test/"});
    m_folder.write("train/run2/run.json", "{}");
    m_folder.write("runs/old/run.json", "{}");
    const SplitDataset data = read();
    EXPECT_EQ(data.train.classCount(), 2);
    EXPECT_THAT(data.findings, has("no-class", "train/run2", Severity::Notice));
    EXPECT_THAT(data.findings, has("no-class", "runs", Severity::Notice));
}

TEST_F(WildFolders, LeavesAProjectsFiguresOutBesideDigitsAlone)
{
    writeClasses({""}, {"3", "4", "5"});
    writeImages({"figures/curve.png", "figures/matrix.png"});
    EXPECT_THAT(read().train.classNames(), ElementsAre("3", "4", "5"));
    EXPECT_THAT(read().findings, has("no-class", "figures", Severity::Warning));

    writeClasses({""}, {"star"});
    EXPECT_EQ(read().train.classCount(), 5) << "others than digits are there";
}

TEST_F(WildFolders, StillRefusesADigitWithoutImages)
{
    writeClasses({""}, {"0", "1", "3"});
    fs::create_directories(m_folder / "2");
    EXPECT_THAT(refusal().what(), HasSubstr("/2: has no images"));
}

TEST_F(WildFolders, CountsAndNamesImagesBesideTheClasses)
{
    writeClasses({"train/", "test/"});
    writeImages({"cover.png", "train/x.png", "train/y.png"});
    m_folder.write("train/notes.txt", "text");
    EXPECT_THAT(read().findings,
        AllOf(Contains(Finding{"loose-images", ".", "1 image is next to the class folders and is not read: cover.png",
                  Severity::Warning}),
            Contains(Finding{"loose-images", "train",
                "2 images are next to the class folders and are not read: x.png, y.png", Severity::Warning})));
}

TEST_F(WildFolders, TellsOfImagesBesideTheSplits)
{
    writeClasses({"train/", "test/", "extra/"});
    EXPECT_THAT(read().findings, has("beside-splits", "extra", Severity::Warning));
}

TEST_F(WildFolders, SaysWhatAFolderWithoutClassesHolds)
{
    writeImages({"a.png", "b.png", "c.png", "d.png"});
    EXPECT_THAT(refusal().what(), HasSubstr("contains 4 images (a.png, b.png, c.png and 1 more) but no class folders"));

    const TemporaryFolder empty;
    empty.write("0/readme.txt", "none");
    EXPECT_THAT([&] { readDataset(empty.path(), {.decoder = decodePngFile}); },
        testing::ThrowsMessage<DatasetRefusal>(HasSubstr("contains no images in its folders (0)")));
}

TEST_F(WildFolders, NamesTheFolderAboveAClassFolder)
{
    writeClasses({"digits/"}, {"3", "4"});
    m_folder.write("digits/notes.txt", "text");
    try {
        readDataset(m_folder / "digits/3", {.decoder = decodePngFile});
        FAIL() << "was read";
    } catch (const DatasetRefusal &refusal) {
        EXPECT_THAT(refusal.what(), HasSubstr("it looks like a class of digits, the folder above it"));
        EXPECT_THAT(refusal.remedies(), opens("digits"));
    }
}

TEST_F(WildFolders, CallsAnArchiveThatWasNotUnpackedByItsName)
{
    const auto archive = m_folder.write("digits.zip", "PK\3\4 and more");
    EXPECT_THAT([&] { readDataset(archive, {}); },
        testing::ThrowsMessage<std::runtime_error>(HasSubstr("digits.zip: is a ZIP archive; expected a folder")));
}

TEST_F(WildFolders, KeepsOneImageAClassTogetherWhereNothingIsTrained)
{
    writeImages({"0/a.png", "1/a.png", "2/a.png"});
    const SplitDataset data
        = readDataset(m_folder.path(), {.decoder = decodePngFile}, {.undivided = Undivided::Keep}).value();
    EXPECT_EQ(data.test.size(), 3);
    EXPECT_TRUE(data.train.empty());
}

} // namespace digitlab
