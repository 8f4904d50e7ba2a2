#include "app/cli/interruption.h"

#include "app/cli/console.h"

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

constexpr std::array handledSignals = {SIGINT, SIGTERM, SIGHUP};

void handle(int signal)
{
    struct sigaction action = {};
    if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = passSignalOn;
    action.sa_flags = static_cast<int>(signal == SIGINT ? SA_RESTART | SA_RESETHAND : SA_RESTART);
    ::sigaction(signal, &action, nullptr);
}

void stopHandling(int signal)
{
    struct sigaction action = {};
    if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == passSignalOn)
        std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "no pipe for signals");
    m_watcher = std::jthread([this, descriptor = m_pipe[0]] { watch(descriptor); });
    handlerDescriptor = m_pipe[1];
    for (const int signal : handledSignals)
        handle(signal);
}

Interruption::~Interruption()
{
    for (const int signal : handledSignals)
        stopHandling(signal);
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
        if (m_source.request_stop())
            tell("stopping; Ctrl-C again ends at once");
    }
}

} // namespace digitlab::cli
