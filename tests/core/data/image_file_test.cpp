// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_file.h"

#include "core/base/png.h"
#include "core/data/reading/foreign_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace digitlab {

TEST(ImageFile, KnowsAnImageByItsNameOrItsFirstBytes)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(looksLikeImage(folder.write("named.JPeG", "anything")));
    EXPECT_TRUE(looksLikeImage(folder.write("nameless", encodePng(filledImage(2, 2)))));
    EXPECT_TRUE(looksLikeImage(folder.write("map.dat", "P5 2 2 255 abcd")));
    EXPECT_FALSE(looksLikeImage(folder.write("notes.txt", "BMW and Porsche")));
    EXPECT_FALSE(looksLikeImage(folder.write("empty", "")));
    EXPECT_FALSE(looksLikeImage(folder / "absent"));
}

TEST(ImageFile, DoesNotWaitForAPipe)
{
    const TemporaryFolder folder;
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_FALSE(looksLikeImage(folder / "pipe"));
}

TEST(ForeignFile, NamesWhatWasTakenForAnother)
{
    EXPECT_EQ(kindOfFile("\r\n <!DOCTYPE html><html>"), "a web page");
    EXPECT_EQ(kindOfFile("\xEF\xBB\xBF<HTML lang=\"en\">"), "a web page");
    EXPECT_EQ(kindOfFile("PK\3\4rest"), "a ZIP archive");
    EXPECT_EQ(kindOfFile(encodePng(filledImage(2, 2))), "an image");
    EXPECT_EQ(kindOfFile("neither"), "");
    EXPECT_EQ(kindOfFile(""), "");
}

} // namespace digitlab
