// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/png.h"
#include "core/data/reading/dataset_reader.h"

#include <chrono>
#include <cstdio>
#include <exception>
#include <sys/resource.h>

using namespace digitlab;

/// Reads a dataset once: read_folder FOLDER [CACHE-FOLDER]. Prints the number of images, the seconds, and the highest
/// resident memory in MB. With a cache folder, what an earlier call read is taken from there.
int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: read_folder FOLDER [CACHE-FOLDER]\n", stderr);
        return 2;
    }
    try {
        const auto start = std::chrono::steady_clock::now();
        const auto data = readDataset(argv[1], {.decoder = decodePngFile, .cacheFolder = argc > 2 ? argv[2] : ""});
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        std::printf("%d %.3f %ld\n", data->train.size() + data->test.size(), seconds.count(), usage.ru_maxrss / 1024);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "read_folder: %s\n", error.what());
        return 1;
    }
}
