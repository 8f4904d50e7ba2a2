// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/wording.h"

#include "core/base/counted_text.h"
#include "core/base/decimal.h"

#include <cmath>

namespace digitlab {

std::string percentText(double share)
{
    return decimal(100 * share, 1) + " %";
}

std::string intervalText(const Interval &interval)
{
    return decimal(100 * interval.low, 1) + " to " + percentText(interval.high);
}

std::string accuracyText(int correct, int total)
{
    const double share = total > 0 ? static_cast<double>(correct) / total : 0;
    return percentText(share) + " (95 % interval " + intervalText(wilsonInterval(correct, total)) + ")";
}

std::string durationText(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return "unknown";
    if (seconds < 59.95)
        return decimal(seconds, 1) + " s";
    const long long whole = std::llround(seconds);
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

std::string countText(int count, const std::string &one, const std::string &many)
{
    return counted(count, one, many);
}

} // namespace digitlab
