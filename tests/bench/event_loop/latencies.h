// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace digitlab::ui {

/// Measured times and their percentiles.
class Latencies
{
public:
    using Clock = std::chrono::steady_clock;

    void add(Clock::duration time) { m_times.push_back(std::chrono::duration<double, std::milli>(time).count()); }
    /// A row of the table: count, median, 95th and 99th percentile, maximum, in milliseconds.
    std::string row(const std::string &name) const;
    static std::string header();

private:
    std::vector<double> m_times; // milliseconds
};

} // namespace digitlab::ui
