// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/torch_memory_p.h"

#include <cstdint>
#include <gtest/gtest.h>

using namespace digitlab;

TEST(TorchMemory, IsToldAsTheStandardLibraryDoesWhereItRunsOut)
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which end a program that asks for so much
    constexpr std::int64_t petabyte = std::int64_t{1} << 50U;
    EXPECT_THROW(tellingBadAlloc([] { return torch::empty({petabyte}, torch::kByte); }), std::bad_alloc);
#endif
    EXPECT_THROW(tellingBadAlloc([]() -> int {
        throw c10::OutOfMemoryError({"f", "f.cu", 1}, "CUDA out of memory");
    }),
        std::bad_alloc);
}

TEST(TorchMemory, LeavesOtherFailuresAsTheyAre)
{
    EXPECT_THROW(tellingBadAlloc([] { return torch::ones({2, 3}).matmul(torch::ones({2, 3})); }), c10::Error);
    EXPECT_EQ(tellingBadAlloc([] { return 3; }), 3);
}
