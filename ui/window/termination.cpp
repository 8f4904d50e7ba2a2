// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/termination.h"

#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>

namespace digitlab::ui {

Termination::Termination(std::function<void()> onSignal)
    : m_onSignal(std::move(onSignal))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Termination::handle);
    m_signals.emplace(m_sockets[0]);
}

Termination::~Termination()
{
    m_signals.reset();
    for (const int socket : m_sockets) {
        if (socket != -1)
            ::close(socket);
    }
}

void Termination::handle()
{
    char byte = 0;
    if (::read(m_sockets[1], &byte, 1) == 1)
        m_onSignal();
}

} // namespace digitlab::ui
