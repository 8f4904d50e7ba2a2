// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/event_loop/latencies.h"

#include <QTimer>

namespace digitlab::ui {

/// How late the event loop is: a timer is due every 5 ms, and each due time counts by itself, so that one long hold-up
/// weighs as much as it lasts.
class LatenessMeter : public QObject
{
    Q_OBJECT

public:
    LatenessMeter();

    const Latencies &lateness() const { return m_lateness; }

private:
    void takeTime();

    QTimer m_timer;
    Latencies::Clock::time_point m_due;
    Latencies m_lateness;
};

} // namespace digitlab::ui
