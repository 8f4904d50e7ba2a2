// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/progress_bar.h"
#include "core/training/training_event.h"

namespace digitlab::cli {

/// Reports training on standard error: one line per epoch and, on a terminal, a bar with images/s and the time left.
class TrainingProgress
{
public:
    void show(const TrainingEvent &event);

    /// show() as what core calls; this must outlive it.
    TrainingObserver observer();
    /// Reports a sentence between two lines; this must outlive it.
    std::function<void(const std::string &)> noticeObserver();
    /// The current epoch, from 1; 0 before the first batch.
    int epoch() const { return m_epoch; }

private:
    void show(const BatchDone &batch);
    void show(const ValidationProgress &progress);
    void show(const EpochDone &epoch);

    ProgressBar m_bar{"Training"};
    int m_epoch = 0;
};

} // namespace digitlab::cli
