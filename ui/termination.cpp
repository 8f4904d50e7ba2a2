#include "ui/termination.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace digitlab::ui {

namespace {

// A signal handler may do nothing but write to a descriptor; the notifier at the other end belongs to the GUI thread.
std::array<int, 2> sockets{-1, -1};

void onSystemSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, 1);
}

} // namespace

Termination::Termination(std::function<void()> onSignal)
    : m_onSignal(std::move(onSignal))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sockets.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Termination::handle);
    std::signal(SIGINT, onSystemSignal);
    std::signal(SIGTERM, onSystemSignal);
    std::signal(SIGHUP, onSystemSignal); // the terminal that it was started from was closed
}

Termination::~Termination()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    for (int &socket : sockets)
        ::close(std::exchange(socket, -1));
}

void Termination::handle()
{
    char byte = 0;
    if (::read(sockets[1], &byte, 1) == 1)
        m_onSignal();
}

} // namespace digitlab::ui
