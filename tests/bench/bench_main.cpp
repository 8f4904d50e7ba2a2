// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/runtime.h"

#include <benchmark/benchmark.h>

int main(int argc, char **argv)
{
    digitlab::tuneRuntime();
    benchmark::AddCustomContext("runtime", digitlab::runtimeDescription());
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
