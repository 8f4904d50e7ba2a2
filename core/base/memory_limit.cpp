// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_limit.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace digitlab {

namespace {

/// In kB of the kernel's table; nothing where it has no such line.
std::optional<std::uint64_t> kernelFigure(const char *table, const std::string &name)
{
    std::ifstream file(table);
    for (std::string line; std::getline(file, line);) {
        std::uint64_t kilobytes = 0;
        if (line.starts_with(name + ":") && std::istringstream(line.substr(name.size() + 1)) >> kilobytes)
            return kilobytes * 1024;
    }
    return {};
}

std::optional<std::uint64_t> addressSpaceLeft()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return {};
    const std::uint64_t used = kernelFigure("/proc/self/status", "VmSize").value_or(0);
    return limit.rlim_cur - std::min<std::uint64_t>(limit.rlim_cur, used);
}

} // namespace

std::optional<std::uint64_t> availableMemory()
{
    const auto free = kernelFigure("/proc/meminfo", "MemAvailable");
    const auto left = addressSpaceLeft();
    return free && left ? std::min(*free, *left) : free ? free : left;
}

} // namespace digitlab
