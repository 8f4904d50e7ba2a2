// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stopwatch.h"
#include "core/runs/epoch_keeper.h"
#include "core/runs/run.h"
#include "core/training/checkpoint.h"

#include <filesystem>
#include <functional>
#include <future>
#include <string>

namespace digitlab {

/// Writes checkpoints of a training that goes on meanwhile: one at a time, on a thread of its own where the system has
/// one. One that cannot be written is told once, and so is the first that can be written again.
class CheckpointWriter
{
public:
    using Notice = std::function<void(const std::string &sentence)>;

    /// Each checkpoint waits until `epochs`, which must outlive it, has written what came before. `seconds`: between
    /// two; 0: one after every batch.
    CheckpointWriter(EpochKeeper &epochs, double seconds, Notice notice);

    /// Whether it is time, and the one before has been written.
    bool isDue() const { return !m_writing.valid() && m_sinceLast.seconds() >= m_seconds; }
    void begin(const Run &run, Checkpoint checkpoint);
    /// Tells what became of the one that has been written meanwhile.
    void look();
    /// Waits for the one in hand, and tells what became of it.
    void finish();
    /// The same without a word.
    void wait() const;

private:
    bool isWriting() const;

    EpochKeeper &m_epochs;
    double m_seconds;
    Notice m_notice;
    Stopwatch m_sinceLast;
    std::filesystem::path m_file;
    bool m_hasFailed = false;    ///< the last one that was tried
    std::future<void> m_writing; ///< last: it ends before what it uses
};

} // namespace digitlab
