// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/event_loop/classification_meter.h"

#include "core/nn/runtime.h"

#include <condition_variable>
#include <mutex>

namespace digitlab::ui {

namespace {

using namespace std::chrono_literals;

/// An upright rectangle, which is as much ink as a zero.
Drawing drawnZero()
{
    return {.strokes = {{{.x = 160, .y = 100}, {.x = 340, .y = 100}, {.x = 340, .y = 400}, {.x = 160, .y = 400},
                {.x = 160, .y = 100}}}};
}

} // namespace

ClassificationMeter::ClassificationMeter(std::shared_ptr<const Network> network)
    : m_classifier(std::move(network))
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

const Latencies &ClassificationMeter::times()
{
    m_thread = {};
    return m_times;
}

void ClassificationMeter::work(const std::stop_token &stop)
{
    useThreads(1);
    const Drawing drawing = drawnZero();
    std::mutex mutex;
    std::condition_variable_any never;
    // Half a period away from the points that StrokeMeter draws: the two do not meet.
    for (auto due = Latencies::Clock::now() + 16ms; !stop.stop_requested(); due += 33ms) {
        std::unique_lock lock(mutex);
        never.wait_until(lock, stop, due, [] { return false; });
        const auto start = Latencies::Clock::now();
        m_classifier.read(drawing, 40);
        m_times.add(Latencies::Clock::now() - start);
    }
}

} // namespace digitlab::ui
