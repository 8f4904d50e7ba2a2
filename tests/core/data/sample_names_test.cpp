// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample_names.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(SampleNames, AreTheLastPartOfTheOrigin)
{
    EXPECT_EQ(sampleName("train/3/img 17.jpeg"), "img 17");
    EXPECT_EQ(sampleName("builtin/3/017"), "017");
    EXPECT_EQ(sampleName("a.b.png"), "a.b");
}

TEST(SampleNames, TellTheSideAndNumberOfAnIdxSample)
{
    EXPECT_EQ(sampleName("t10k-images-idx3-ubyte.gz[17]"), "t10k-00017");
    EXPECT_EQ(sampleName("train-images.idx3-ubyte[59999]"), "train-59999");
    EXPECT_EQ(sampleName("train-images-idx3-ubyte[123456]"), "train-123456");
}

TEST(SampleNames, AreSafeAsFileNames)
{
    EXPECT_EQ(safeName("a/b\\c:d"), "a_b_c_d");
    EXPECT_EQ(safeName(".."), "_..");
    EXPECT_EQ(safeName(""), "_");
    EXPECT_EQ(safeName("a\nb"), "a_b");
    EXPECT_EQ(sampleName("train/3/"), "_");
    EXPECT_EQ(sampleName(".png"), "_.png");
    EXPECT_EQ(safeName(std::string(500, 'x')).size(), 200U);
    EXPECT_EQ(safeName("x" + std::string(300, '\xFF')).find('\\'), std::string::npos);
    std::string umlauts;
    for (int i = 0; i < 150; ++i)
        umlauts += "ä";
    EXPECT_EQ(safeName("x" + umlauts).size(), 199U);
}

TEST(SampleNames, StandOnceEach)
{
    UniqueNames names;
    EXPECT_EQ(names.add("a"), "a");
    EXPECT_EQ(names.add("a"), "a-2");
    EXPECT_EQ(names.add("a-2"), "a-2-2");
    EXPECT_EQ(names.add("a"), "a-3");
    EXPECT_EQ(names.add("b"), "b");
}

} // namespace digitlab
