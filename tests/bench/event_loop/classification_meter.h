// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classifier.h"
#include "tests/bench/event_loop/latencies.h"

#include <thread>

namespace digitlab::ui {

/// Classifies one drawing 30 times a second on a thread of its own width, as the window's reader does, without the way
/// to and from the event loop.
class ClassificationMeter
{
public:
    explicit ClassificationMeter(std::shared_ptr<const Network> network);

    /// Ends the measurement.
    const Latencies &times();

private:
    void work(const std::stop_token &stop);

    Classifier m_classifier;
    Latencies m_times;
    std::jthread m_thread; // last: it ends before what it uses
};

} // namespace digitlab::ui
