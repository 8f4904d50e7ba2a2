// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace digitlab {

/// Seconds of work; time spent between pause() and proceed() does not count.
class Stopwatch
{
public:
    double seconds() const
    {
        const auto end = m_pausedAt ? *m_pausedAt : Clock::now();
        return std::chrono::duration<double>(end - m_start).count();
    }
    void pause() { m_pausedAt = Clock::now(); }
    void proceed()
    {
        m_start += Clock::now() - *m_pausedAt;
        m_pausedAt.reset();
    }

private:
    using Clock = std::chrono::steady_clock;

    Clock::time_point m_start = Clock::now();
    std::optional<Clock::time_point> m_pausedAt;
};

} // namespace digitlab
