// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace digitlab::ui {

/// Takes work from any thread and does it on its own thread, by the event loop, in the order in which it came. What is
/// handed over passes through a mutex: ThreadSanitizer cannot see into Qt's own queue.
class Mailbox : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(std::function<void()> work);

private:
    Q_INVOKABLE void deliver();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_letters;
};

} // namespace digitlab::ui
