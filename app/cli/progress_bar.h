// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"

#include <chrono>
#include <string>

namespace digitlab::cli {

/// Whether standard error is a terminal that can redraw a line.
bool hasTerminal();

/// One line on the terminal that redraws itself at most ten times a second and disappears at the end; silent elsewhere.
class ProgressBar
{
public:
    /// `label` says what is being done: "Reading".
    explicit ProgressBar(std::string label);
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    /// `fraction` in [0, 1]; `details` follow the bar.
    void show(double fraction, const std::string &details);
    /// Files or images done, with their rate and the time left.
    void show(const Progress &progress);
    /// Removes the line, so that other text can be written.
    void clear();

    /// show() as what core calls; the bar must outlive it.
    ProgressObserver observer();

private:
    using Clock = std::chrono::steady_clock;

    std::string m_label;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_drawn;
    bool m_visible = false;
};

} // namespace digitlab::cli
