// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_reader.h"
#include "core/synthetic/builtin_digits.h"
#include "tests/bench/idx_folder.h"

#include <cstdio>
#include <cstdlib>
#include <exception>

using namespace digitlab;

namespace {

SplitDataset source(int argc, char **argv)
{
    if (argc < 4)
        return builtinDigits();
    return *readDataset(argv[3], {});
}

} // namespace

/// Writes an idx folder of any size: repeat_digits FOLDER COUNT [SOURCE]. The training split of SOURCE, a folder with
/// MNIST's four files, or of the built-in digits is repeated or cut to COUNT images.
int main(int argc, char **argv)
{
    const int count = argc < 3 ? 0 : std::atoi(argv[2]);
    if (count < 1) {
        std::fputs("usage: repeat_digits FOLDER COUNT [SOURCE]\n", stderr);
        return 2;
    }
    try {
        std::filesystem::create_directories(argv[1]);
        writeIdxFolder(argv[1], source(argc, argv), {.trainCount = count});
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "repeat_digits: %s\n", error.what());
        return 1;
    }
}
