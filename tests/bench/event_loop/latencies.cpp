// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/event_loop/latencies.h"

#include <algorithm>
#include <cstdio>

namespace digitlab::ui {

namespace {

/// Nearest rank: the smallest value that at least that fraction of the values does not exceed.
double percentile(const std::vector<double> &sorted, double fraction)
{
    const auto rank = static_cast<std::size_t>(fraction * static_cast<double>(sorted.size()));
    return sorted[std::min(rank, sorted.size() - 1)];
}

} // namespace

std::string Latencies::header()
{
    return "| milliseconds | count | median | 95 % | 99 % | maximum |\n|---|---|---|---|---|---|\n";
}

std::string Latencies::row(const std::string &name) const
{
    if (m_times.empty())
        return "| " + name + " | 0 | | | | |\n";
    std::vector<double> sorted = m_times;
    std::ranges::sort(sorted);
    char figures[96];
    std::snprintf(figures, sizeof figures, " | %zu | %.2f | %.2f | %.2f | %.2f |\n", sorted.size(),
        percentile(sorted, 0.5), percentile(sorted, 0.95), percentile(sorted, 0.99), sorted.back());
    return "| " + name + figures;
}

} // namespace digitlab::ui
