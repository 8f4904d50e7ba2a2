#include "app/cli/interruption.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace digitlab::cli {

namespace {

constexpr char stopAsked = 's';
constexpr char finished = 'f';

std::atomic<int> handlerDescriptor = -1;
static_assert(std::atomic<int>::is_always_lock_free, "the signal handler reads it");

extern "C" void passSignalOn(int)
{
    const int saved = errno;
    [[maybe_unused]] const auto written = ::write(handlerDescriptor.load(), &stopAsked, 1);
    errno = saved;
}

void handle(int signal)
{
    struct sigaction action = {};
    action.sa_handler = passSignalOn;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Interruption::Interruption()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "no pipe for signals");
    m_watcher = std::jthread([this, descriptor = m_pipe[0]] { watch(descriptor); });
    handlerDescriptor = m_pipe[1];
    handle(SIGINT);
    handle(SIGTERM);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    [[maybe_unused]] const auto written = ::write(m_pipe[1], &finished, 1);
    m_watcher.join();
    handlerDescriptor = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void Interruption::watch(int descriptor)
{
    char byte = finished;
    for (;;) {
        const auto count = ::read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count != 1 || byte == finished)
            return;
        m_source.request_stop();
    }
}

} // namespace digitlab::cli
