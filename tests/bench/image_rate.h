// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <cstdint>

namespace digitlab {

/// Adds the column images/s, for `perIteration` images in each turn of the measured loop.
inline void countImages(benchmark::State &state, std::int64_t perIteration)
{
    const auto images = static_cast<double>(static_cast<std::int64_t>(state.iterations()) * perIteration);
    state.counters["images/s"] = benchmark::Counter(images, benchmark::Counter::kIsRate);
}

} // namespace digitlab
