// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fuzz_targets.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

/// With DIGITLAB_FUZZ_SEEDS set, writes the target's seeds into that folder before anything else.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const char *folder = std::getenv("DIGITLAB_FUZZ_SEEDS");
    if (folder == nullptr)
        return 0;
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const std::string &seed : digitlab::fuzzTarget(DIGITLAB_FUZZ_TARGET).seeds())
        std::ofstream(std::filesystem::path(folder) / ("seed-" + std::to_string(number++)), std::ios::binary) << seed;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const digitlab::FuzzTarget &target = digitlab::fuzzTarget(DIGITLAB_FUZZ_TARGET);
    target.read({reinterpret_cast<const char *>(bytes), size});
    return 0;
}
