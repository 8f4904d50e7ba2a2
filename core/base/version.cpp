// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include <array>
#include <charconv>

namespace digitlab {

namespace {

/// The first three numbers, "1.2.3"; those that are missing are 0.
std::array<int, 3> numbersOf(std::string_view text)
{
    std::array<int, 3> numbers{};
    for (int &number : numbers) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc())
            return numbers;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.empty() || text.front() != '.')
            return numbers;
        text.remove_prefix(1);
    }
    return numbers;
}

} // namespace

const char *version()
{
    return DIGITLAB_VERSION;
}

bool isNewerVersion(std::string_view other)
{
    return numbersOf(other) > numbersOf(version());
}

std::string newerVersionText(const std::string &other)
{
    return "made by a newer version of DigitLab (" + (isNewerVersion(other) ? other + "; " : std::string()) + "this is "
        + version() + ")";
}

} // namespace digitlab
