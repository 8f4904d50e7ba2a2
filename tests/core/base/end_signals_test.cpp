// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/end_signals.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace digitlab;

namespace {

using namespace std::chrono_literals;

/// What signals write to; reading never waits.
class Pipe
{
public:
    Pipe()
    {
        if (::pipe2(m_ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            std::abort();
    }
    ~Pipe()
    {
        for (const int end : m_ends)
            ::close(end);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    int writeEnd() const { return m_ends[1]; }
    ssize_t count() const
    {
        std::array<char, 16> bytes{};
        return std::max<ssize_t>(0, ::read(m_ends[0], bytes.data(), bytes.size()));
    }

private:
    std::array<int, 2> m_ends{};
};

/// Signals as a program finds them that a terminal starts, for its lifetime: a script's "&" or nohup has some ignored.
class SignalsOfATerminal
{
public:
    SignalsOfATerminal()
    {
        for (std::size_t i = 0; i < m_signals.size(); ++i)
            m_before[i] = std::signal(m_signals[i], SIG_DFL);
    }
    ~SignalsOfATerminal()
    {
        for (std::size_t i = 0; i < m_signals.size(); ++i)
            std::signal(m_signals[i], m_before[i]);
    }
    SignalsOfATerminal(const SignalsOfATerminal &) = delete;
    SignalsOfATerminal &operator=(const SignalsOfATerminal &) = delete;

private:
    std::array<int, 3> m_signals = {SIGINT, SIGTERM, SIGHUP};
    std::array<void (*)(int), 3> m_before{};
};

/// A program that reads nothing of what it is told, as one that hangs.
void sendTwo(int first, int second)
{
    const SignalsOfATerminal terminal;
    const Pipe pipe;
    const EndSignals signals(pipe.writeEnd());
    std::raise(first);
    std::this_thread::sleep_for(700ms);
    std::raise(second);
    std::_Exit(0);
}

} // namespace

TEST(EndSignals, TakesTwoOfOneKindWithinAMomentForOne)
{
    const SignalsOfATerminal terminal;
    for (const int signal : {SIGTERM, SIGHUP}) {
        const Pipe pipe;
        const EndSignals signals(pipe.writeEnd());
        std::raise(signal);
        EXPECT_EQ(pipe.count(), 1);
        std::raise(signal);
        EXPECT_EQ(pipe.count(), 0);
    }
}

TEST(EndSignals, LeavesASignalIgnoredThatWasIgnored)
{
    const auto before = std::signal(SIGHUP, SIG_IGN);
    {
        const Pipe pipe;
        const EndSignals signals(pipe.writeEnd());
        std::raise(SIGHUP);
        EXPECT_EQ(pipe.count(), 0);
    }
    EXPECT_EQ(std::signal(SIGHUP, before), SIG_IGN);
}

TEST(EndSignalsDeathTest, EndAProgramThatHangsAtTheSecondSignal)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    for (const auto &[first, second] : {std::pair{SIGTERM, SIGTERM}, std::pair{SIGHUP, SIGTERM},
             std::pair{SIGINT, SIGTERM}, std::pair{SIGTERM, SIGINT}, std::pair{SIGINT, SIGINT}})
        EXPECT_EXIT(sendTwo(first, second), testing::KilledBySignal(second), "") << first << " " << second;
}
