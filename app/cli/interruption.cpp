// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "app/cli/console.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace digitlab::cli {

namespace {

constexpr char finished = 'f';

} // namespace

Interruption::Interruption()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "cannot create a pipe for signals");
    try {
        m_watcher = std::jthread([this, descriptor = m_pipe[0]] { watch(descriptor); });
        m_signals.emplace(m_pipe[1]);
    } catch (const std::system_error &) {
        return; // without a free thread, every signal ends the process at once
    }
}

Interruption::~Interruption()
{
    m_signals.reset();
    [[maybe_unused]] const auto written = ::write(m_pipe[1], &finished, 1);
    if (m_watcher.joinable())
        m_watcher.join();
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
            report("stopping; press Ctrl-C again to quit immediately");
    }
}

} // namespace digitlab::cli
