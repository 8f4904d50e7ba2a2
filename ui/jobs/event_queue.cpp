// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/event_queue.h"

#include <utility>

namespace digitlab::ui {

void EventQueue::push(const TrainingEvent &event)
{
    const std::lock_guard lock(m_mutex);
    const auto *batch = std::get_if<BatchDone>(&event);
    auto *waiting = m_events.empty() ? nullptr : std::get_if<BatchDone>(&m_events.back());
    if (!batch || !waiting) {
        m_events.push_back(event);
        return;
    }
    auto snapshot = batch->snapshot ? batch->snapshot : std::move(waiting->snapshot);
    *waiting = *batch;
    waiting->snapshot = std::move(snapshot);
}

std::vector<TrainingEvent> EventQueue::takeAll()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_events, {});
}

} // namespace digitlab::ui
