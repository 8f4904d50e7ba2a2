// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"
#include "core/training/training_event.h"

#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace digitlab {

/// Writes the weights of a training's epochs into the run's folder, on a thread of its own, and thins them out where
/// they outgrow their room. A write that fails loses that epoch and nothing else.
class EpochKeeper
{
public:
    /// `room`: epochs that may be kept, see roomForEpochs(); fewer than three: none are.
    EpochKeeper(std::filesystem::path runFolder, int room);
    /// Ends after the file in hand.
    ~EpochKeeper();

    /// Returns at once. `history`: the epochs so far, of which this is the last.
    void keep(std::shared_ptr<const Network> network, const std::vector<EpochMetrics> &history);
    /// Blocks until all that was to be kept is on the disk or has failed.
    void waitUntilWritten();
    /// Removes what is kept: the training begins again.
    void clear();
    /// For a run that ends in another folder than it began in, with so many finished epochs. A sentence where not all
    /// of what was kept can be inspected there.
    std::optional<std::string> copyTo(const std::filesystem::path &runFolder, std::size_t finished) const;
    /// The first failure since it was asked last.
    std::optional<std::string> takeFailure();

private:
    using Waiting = std::map<int, std::shared_ptr<const Network>>;

    bool startThread();
    void work(const std::stop_token &stop);
    void writeOne(std::unique_lock<std::mutex> &lock);
    void write(int epoch, const Network &network);
    void thinOut(const std::vector<int> &wanted) const;

    std::filesystem::path m_runFolder;
    int m_room;
    std::mutex m_mutex; ///< of all that follows
    std::condition_variable_any m_changed;
    Waiting m_waiting;
    std::vector<int> m_wanted;
    bool m_writing = false;
    std::optional<std::string> m_failure;
    std::jthread m_thread; ///< from the first epoch on; last: it ends before what it uses
};

} // namespace digitlab
