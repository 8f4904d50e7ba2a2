// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/event_loop/lateness_meter.h"

namespace digitlab::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 5ms;

} // namespace

LatenessMeter::LatenessMeter()
    : m_due(Latencies::Clock::now() + interval)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LatenessMeter::takeTime);
    m_timer.start(1ms); // more often than it is due, so that the timer's own rounding does not count
}

void LatenessMeter::takeTime()
{
    const auto now = Latencies::Clock::now();
    for (; m_due <= now; m_due += interval)
        m_lateness.add(now - m_due);
}

} // namespace digitlab::ui
