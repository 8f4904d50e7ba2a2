// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_files_only.h"

#include <csignal>

namespace digitlab {

SmallFilesOnly::SmallFilesOnly(rlim_t bytes)
    : m_handler(std::signal(SIGXFSZ, SIG_IGN)) // write() then fails with EFBIG
{
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
}

SmallFilesOnly::~SmallFilesOnly()
{
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
}

} // namespace digitlab
