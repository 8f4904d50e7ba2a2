// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_event.h"

#include <mutex>
#include <vector>

namespace digitlab::ui {

/// Training events on their way from the training thread to the GUI thread. Of batches that follow each other only the
/// newest is kept; epochs are never lost.
class EventQueue
{
public:
    void push(const TrainingEvent &event);
    /// In the order in which they came; empties the queue.
    std::vector<TrainingEvent> takeAll();

private:
    std::mutex m_mutex;
    std::vector<TrainingEvent> m_events;
};

} // namespace digitlab::ui
