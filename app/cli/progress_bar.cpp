// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_bar.h"

#include "app/cli/console.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace digitlab::cli {

namespace {

constexpr int barWidth = 30;

std::size_t terminalColumns()
{
    winsize size = {};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
    return known ? size.ws_col : 80;
}

std::string barText(double fraction)
{
    const auto full = static_cast<std::size_t>(std::lround(barWidth * fraction));
    return "[" + std::string(full, '#') + std::string(barWidth - full, '-') + "]";
}

} // namespace

bool hasTerminal()
{
    const char *terminal = std::getenv("TERM");
    const bool redraws = terminal != nullptr && std::string_view(terminal) != "dumb";
    return redraws && ::isatty(STDERR_FILENO) == 1;
}

ProgressBar::ProgressBar(std::string label)
    : m_label(std::move(label))
{
}

ProgressBar::~ProgressBar()
{
    clear();
}

void ProgressBar::show(double fraction, const std::string &details)
{
    const auto now = Clock::now();
    if (!hasTerminal() || now - m_drawn < std::chrono::milliseconds(100))
        return;
    m_drawn = now;
    m_visible = true;
    const double shown = std::isfinite(fraction) ? std::clamp(fraction, 0.0, 1.0) : 0.0;
    const std::string text = m_label + " " + barText(shown) + " " + decimal(100 * shown, 0) + " % " + details;
    redrawProgress(plainLine(text, terminalColumns() - 1)); // a line that wraps cannot be redrawn
}

void ProgressBar::show(const Progress &progress)
{
    const double seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
    const double rate = progress.done / std::max(seconds, 1e-3);
    const std::string done = grouped(progress.done);
    const std::string speed = speedText(rate);
    if (progress.total <= 0)
        return show(0, done + ", " + speed);
    const double left = (progress.total - progress.done) / std::max(rate, 1e-3);
    show(static_cast<double>(progress.done) / progress.total,
        done + " of " + grouped(progress.total) + ", " + speed + ", " + timeLeftText(left) + " left");
}

void ProgressBar::clear()
{
    if (m_visible)
        redrawProgress("");
    m_visible = false;
}

ProgressObserver ProgressBar::observer()
{
    return [this](const Progress &progress) { show(progress); };
}

} // namespace digitlab::cli
