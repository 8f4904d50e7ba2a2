// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/retry_gate.h"

namespace digitlab::ui {

bool RetryGate::ask(const std::function<void()> &question)
{
    std::unique_lock lock(m_mutex);
    m_answer.reset();
    question();
    m_changed.wait(lock, [this] { return m_answer || m_abandoned; });
    return m_answer.value_or(false);
}

void RetryGate::answer(bool tryAgain)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answer = tryAgain;
    }
    m_changed.notify_all();
}

void RetryGate::abandon()
{
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    m_changed.notify_all();
}

} // namespace digitlab::ui
