#pragma once

#include <array>
#include <stop_token>
#include <thread>

namespace digitlab::cli {

/// Turns Ctrl-C, SIGTERM and a terminal's end (SIGHUP) into a stop token while it lives; at most one at a time. A
/// second Ctrl-C ends the process at once, as it would have without this; the others come twice by themselves (from
/// `timeout`, or from a shell and the system when a terminal closes). A signal that the process was started to ignore
/// (nohup, a script's background job) stays ignored.
class Interruption
{
public:
    /// Throws std::system_error where the system has no pipe left.
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    void watch(int descriptor);

    std::stop_source m_source;
    std::array<int, 2> m_pipe{}; // the handler writes, the thread reads: requesting a stop is not async-signal-safe
    std::jthread m_watcher;
};

} // namespace digitlab::cli
