// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/pause_gate.h"

#include <utility>

namespace digitlab::ui {

void PauseGate::open()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = false;
    }
    m_changed.notify_all();
}

void PauseGate::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
}

bool PauseGate::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

void PauseGate::pass(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, std::move(stop), [this] { return !m_closed; });
}

} // namespace digitlab::ui
