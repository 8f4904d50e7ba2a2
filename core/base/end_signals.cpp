// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/end_signals.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <ctime>
#include <unistd.h>

namespace digitlab {

namespace {

constexpr std::array handledSignals = {SIGINT, SIGTERM, SIGHUP};
constexpr std::int64_t sameSignal = 500'000'000; // nanoseconds

std::atomic<int> target = -1;
std::atomic<std::int64_t> firstTime = 0; // nanoseconds; 0 before the first signal
static_assert(std::atomic<std::int64_t>::is_always_lock_free, "the signal handler reads it");

// The sanitizers' own runtime is not ready as early as that.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

// UCX, which comes with LibTorch 2, takes SIGHUP for itself while it is loaded, ignored or not: what held before any
// library began holds again before main.
std::array<struct sigaction, handledSignals.size()> atStart; // no constructor runs before

void noteSignals(int, char **, char **)
{
    for (std::size_t i = 0; i < handledSignals.size(); ++i)
        ::sigaction(handledSignals[i], nullptr, &atStart[i]);
}

using Initialiser = void (*)(int, char **, char **);
[[gnu::section(".preinit_array"), gnu::used]] const Initialiser noteThem = noteSignals;

[[gnu::constructor]] void giveSignalsBack()
{
    for (std::size_t i = 0; i < handledSignals.size(); ++i)
        ::sigaction(handledSignals[i], &atStart[i], nullptr);
}

#endif

std::int64_t nanoseconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// Only what may be done in a signal handler.
extern "C" void onEndSignal(int signal)
{
    const int saved = errno;
    const std::int64_t now = nanoseconds();
    std::int64_t first = 0;
    if (firstTime.compare_exchange_strong(first, now)) {
        constexpr char byte = 's';
        [[maybe_unused]] const auto written = ::write(target.load(), &byte, 1);
    } else if (signal == SIGINT || now - first > sameSignal) {
        std::signal(signal, SIG_DFL);
        ::raise(signal); // takes effect as the handler returns
    }
    errno = saved;
}

void handle(int signal)
{
    struct sigaction action = {};
    if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = onEndSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

void stopHandling(int signal)
{
    struct sigaction action = {};
    if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == onEndSignal)
        std::signal(signal, SIG_DFL);
}

} // namespace

EndSignals::EndSignals(int descriptor)
{
    firstTime = 0;
    target = descriptor;
    for (const int signal : handledSignals)
        handle(signal);
}

EndSignals::~EndSignals()
{
    for (const int signal : handledSignals)
        stopHandling(signal);
}

} // namespace digitlab
