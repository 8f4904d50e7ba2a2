// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/fsuid.h>
#include <unistd.h>

namespace digitlab {

/// While it lives, this thread and those that it starts reach files with the rights of nobody in particular, where the
/// program has those of root, which no file's permissions stop.
class AsStranger
{
public:
    AsStranger()
    {
        if (::geteuid() == 0)
            ::setfsuid(65534);
    }
    ~AsStranger() { ::setfsuid(::geteuid()); }
    AsStranger(const AsStranger &) = delete;
    AsStranger &operator=(const AsStranger &) = delete;
};

} // namespace digitlab
