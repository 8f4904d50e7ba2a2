// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/host.h"

#include <array>
#include <fstream>
#include <sys/utsname.h>
#include <unistd.h>

namespace digitlab {

namespace {

/// Linux's name for the first processor; the architecture where it gives none, as on ARM.
std::string processorName()
{
    std::ifstream facts("/proc/cpuinfo");
    for (std::string line; std::getline(facts, line);)
        if (const std::size_t colon = line.find(": "); line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    struct utsname system = {};
    return ::uname(&system) == 0 ? system.machine : "unknown processor";
}

} // namespace

std::string hostName()
{
    std::array<char, 256> name{};
    const bool known = ::gethostname(name.data(), name.size() - 1) == 0 && name[0] != '\0';
    return known ? name.data() : "unknown host";
}

std::string hostDescription()
{
    static const std::string processor = processorName();
    return processor + " on " + hostName();
}

std::string machineId()
{
    std::ifstream number("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(number, id);
    return id;
}

} // namespace digitlab
