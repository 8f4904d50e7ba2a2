// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

// The test vectors of RFC 4648, section 10.
TEST(Base64, WritesAndReadsTheVectorsOfItsStandard)
{
    const std::pair<std::string, std::string> vectors[]
        = {{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"foobar", "Zm9vYmFy"}};
    for (const auto &[bytes, text] : vectors) {
        EXPECT_EQ(toBase64(bytes), text);
        EXPECT_EQ(fromBase64(text), bytes);
    }
}

TEST(Base64, KeepsEveryByte)
{
    std::string bytes;
    for (int value = 0; value < 256; ++value)
        bytes += static_cast<char>(value);
    EXPECT_EQ(fromBase64(toBase64(bytes)), bytes);
}

TEST(Base64, RefusesWhatIsNone)
{
    for (const char *text : {"Zg", "Zg=", "Z!==", "\xff\xff\xff\xff"})
        EXPECT_THROW(fromBase64(text), std::runtime_error) << text;
}

} // namespace digitlab
