// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopback_server.h"

#include <gtest/gtest.h>

using namespace digitlab;

TEST(LoopbackServer, FindsAHeaderByItsNameInAnyCase)
{
    for (const char *header : {"Range: bytes=40-", "range: bytes=40-", "RANGE:bytes=40-79", "rAnGe:\t bytes=40- "}) {
        const WebRequest request
            = parsedRequest("GET /a.gz HTTP/1.1\r\nhost: 127.0.0.1\r\n" + std::string(header) + "\r\n\r\n");
        EXPECT_EQ(request.path, "/a.gz");
        EXPECT_EQ(request.rangeStart, 40) << header;
    }
}

TEST(LoopbackServer, TakesNoOtherHeaderForARange)
{
    EXPECT_EQ(parsedRequest("GET /range:bytes=3- HTTP/1.1\r\nIf-Range: bytes=40-\r\n\r\n").rangeStart, std::nullopt);
}
