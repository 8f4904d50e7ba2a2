// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace digitlab::ui {

/// Holds a worker while it is closed.
class PauseGate
{
public:
    void open();
    void close();
    bool isClosed() const;

    /// Called by the worker: returns when the gate is open or a stop is asked for.
    void pass(std::stop_token stop);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_closed = false;
};

} // namespace digitlab::ui
