// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/end_signals.h"

#include <array>
#include <optional>
#include <stop_token>
#include <thread>

namespace digitlab::cli {

/// Turns the first of Ctrl-C, SIGTERM and a terminal's end (SIGHUP) into a stop token while it lives; at most one at a
/// time. See EndSignals for the second one, and for those that are ignored.
class Interruption
{
public:
    /// Throws std::system_error if the system has no pipe left.
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
    std::optional<EndSignals> m_signals; // none if the system had no thread left
};

} // namespace digitlab::cli
