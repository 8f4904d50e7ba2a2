// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/mailbox.h"

namespace digitlab::ui {

void Mailbox::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_letters.push_back(std::move(work));
    }
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection); // by name: nothing of ours is in Qt's queue
}

/// One letter, so that the events between two of them keep their turn.
void Mailbox::deliver()
{
    std::function<void()> work;
    {
        const std::lock_guard lock(m_mutex);
        work = std::move(m_letters.front());
        m_letters.pop_front();
    }
    work();
}

} // namespace digitlab::ui
