// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

namespace digitlab {

/// While it lives, no file grows past some bytes: a full disk without filling a real one.
class SmallFilesOnly
{
public:
    explicit SmallFilesOnly(rlim_t bytes);
    ~SmallFilesOnly();
    SmallFilesOnly(const SmallFilesOnly &) = delete;
    SmallFilesOnly &operator=(const SmallFilesOnly &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace digitlab
