// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/png.h"
#include "core/data/reading/dataset_reader.h"
#include "tests/support/drawn_images.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>
#include <stdexcept>

namespace digitlab {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

/// Images that lie together in one folder.
class FlatFolder : public testing::Test
{
protected:
    void writeImages(std::initializer_list<const char *> names) const
    {
        for (const char *name : names)
            m_folder.write(name, encodePng(onSample(drawn({"##", "#.", "#."}))));
    }

    SplitDataset readIt(FaultyClasses faults = FaultyClasses::Refuse) const
    {
        return readDataset(m_folder.path(), {.decoder = decodePngFile, .faults = faults}).value();
    }

    auto isRefusedWith(const std::string &reason) const { return ThrowsMessage<std::runtime_error>(HasSubstr(reason)); }

    TemporaryFolder m_folder;
};

auto tells(const std::string &file, const std::string &message)
{
    return Contains(AllOf(Field(&Finding::file, file), Field(&Finding::message, HasSubstr(message))));
}

std::set<std::string> namesIn(const SplitDataset &data, const std::string &label)
{
    std::set<std::string> names;
    for (const Dataset *split : {&data.train, &data.test})
        for (int i = 0; i < split->size(); ++i)
            if (split->classNames()[static_cast<std::size_t>(split->label(i))] == label)
                names.insert(split->origin(i));
    return names;
}

} // namespace

TEST_F(FlatFolder, HasItsLabelsInATable)
{
    writeImages({"a.png", "b.png", "c.png", "d.png", "e.png"});
    m_folder.write("labels.csv", "file,label\nb.png,seven\na.png,four\nc.png,four\nd.png,seven\n");
    const SplitDataset data = readIt();
    EXPECT_THAT(data.train.classNames(), ElementsAre("four", "seven"));
    EXPECT_EQ(namesIn(data, "seven"), (std::set<std::string>{"b.png", "d.png"}));
    EXPECT_EQ(namesIn(data, "four"), (std::set<std::string>{"a.png", "c.png"}));
    EXPECT_THAT(data.findings, tells("labels.csv", "a table of files and their labels: 4 images of 2 classes"));
    EXPECT_TRUE(data.identity.split);
}

TEST_F(FlatFolder, MayHaveItsImagesInAFolderInside)
{
    writeImages({"images/1.png", "images/2.png", "images/3.png", "images/4.png"});
    m_folder.write("truth.tsv", "digit\twriter\tid\r\n5\tx\t1\r\n5\ty\t2\r\n6\tx\t3\r\n6\ty\t4\r\n");
    const SplitDataset data = readIt();
    EXPECT_EQ(namesIn(data, "6"), (std::set<std::string>{"images/3.png", "images/4.png"}));
}

TEST_F(FlatFolder, HasItsLabelsInTheNamesOfItsFiles)
{
    writeImages({"7_0001.png", "7_0002.png", "3_0001.png", "3-2.png", "3 x.png"});
    const SplitDataset data = readIt();
    EXPECT_THAT(data.train.classNames(), ElementsAre("3", "7"));
    EXPECT_EQ(namesIn(data, "7"), (std::set<std::string>{"7_0001.png", "7_0002.png"}));
    EXPECT_THAT(data.findings, tells(".", "so that 3 x.png is of class \"3\": 5 images of 2 classes"));
}

TEST_F(FlatFolder, IsNoneWhereNamesOnlyCount)
{
    writeImages({"1_of_3.png", "2_of_3.png", "3_of_3.png"});
    EXPECT_THAT([&] { readIt(); }, isRefusedWith("but no class folders"));
}

TEST_F(FlatFolder, StandsBehindClassFolders)
{
    writeImages({"0/a.png", "0/b.png", "1/a.png", "1/b.png"});
    m_folder.write("labels.csv", "file,label\n0/a.png,x\n1/a.png,x\n0/b.png,y\n1/b.png,y\n");
    EXPECT_THAT(readIt().train.classNames(), ElementsAre("0", "1"));
}

TEST_F(FlatFolder, IsRefusedByTheLineOfItsTable)
{
    writeImages({"a.png", "b.png"});
    m_folder.write("labels.csv", "file,label\na.png,4\n../../etc/passwd,4\n");
    EXPECT_THAT([&] { readIt(); }, isRefusedWith("labels.csv, line 3: names a file that is not in the folder"));
    m_folder.write("labels.csv", "file,label\na.png,4\nb.png\n");
    EXPECT_THAT([&] { readIt(); }, isRefusedWith("labels.csv, line 3: has 1 column"));
    m_folder.write("labels.csv", "file,label\na.png,4\nb.png,\n");
    EXPECT_THAT([&] { readIt(); }, isRefusedWith("line 3: has no label for b.png"));
}

TEST_F(FlatFolder, TellsOfFilesThatAreMissingOrNamedTwice)
{
    writeImages({"a.png", "b.png", "c.png", "d.png"});
    m_folder.write("labels.csv", "a.png,4\nb.png,4\nc.png,5\nd.png,5\nmissing.png,5\na.png,5\n");
    const SplitDataset data = readIt();
    EXPECT_EQ(namesIn(data, "4"), (std::set<std::string>{"a.png", "b.png"}));
    EXPECT_THAT(data.findings, tells("labels.csv", "names 1 file more than once"));
    EXPECT_THAT(data.findings, tells("missing.png", ""));
}

} // namespace digitlab
