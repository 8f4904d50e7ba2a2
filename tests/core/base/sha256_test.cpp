// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/file_io.h"

#include <gtest/gtest.h>

namespace digitlab {

TEST(Sha256, GivesThePublishedDigests)
{
    // FIPS 180-4's examples.
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Sha256, IsTheSameWhateverThePieces)
{
    Sha256 hash;
    hash.add("a");
    hash.add("");
    hash.add("bc");
    EXPECT_EQ(hash.hex(), sha256("abc"));
}

TEST(Sha256, TakesNumbersAsEightBytesTheLowestFirst)
{
    Sha256 hash;
    hash.add(std::uint64_t{0x0102});
    EXPECT_EQ(hash.hex(), sha256(std::string_view("\x02\x01\0\0\0\0\0\0", 8)));
}

} // namespace digitlab
