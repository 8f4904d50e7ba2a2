// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_text.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <new>
#include <stdexcept>
#include <system_error>

using namespace digitlab;

TEST(FailureText, NamesFileAndReasonOfWhatTheStandardLibraryThrows)
{
    const auto denied = std::make_error_code(std::errc::permission_denied);
    EXPECT_EQ(failureText(std::filesystem::filesystem_error("cannot set", "/a/b", denied)),
        "/a/b: cannot be used: Permission denied");
    EXPECT_EQ(failureText(std::filesystem::filesystem_error("rename", "/a", "/c", denied)),
        "/a: cannot be moved or copied to /c: Permission denied");
}

TEST(FailureText, SaysInWordsWhatTheSystemRefuses)
{
    EXPECT_EQ(failureText(std::bad_alloc()), "out of memory");
    const std::system_error error(std::make_error_code(std::errc::resource_unavailable_try_again));
    EXPECT_EQ(failureText(error), "a system call failed: Resource temporarily unavailable");
}

TEST(FailureText, LeavesOurOwnSentencesAndCutsLibTorchsTraces)
{
    EXPECT_EQ(failureText(std::runtime_error("a\nb: is damaged")), "a\nb: is damaged");
    EXPECT_EQ(failureText(std::runtime_error("no memory\nException raised from f at g.cpp:1\nframe #0")), "no memory");
}
