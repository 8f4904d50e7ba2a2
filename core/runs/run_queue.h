// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/training_config.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace digitlab {

/// One configuration that waits to be trained with several seeds.
struct QueueEntry {
    int id = 0; ///< tells it from the others of its queue
    std::string name;
    RunConfig config; ///< its seed is the first; each further one is higher by one
    int seeds = 1;
    DatasetIdentity dataset;       ///< to be trained on
    int done = 0;                  ///< seeds whose training has ended
    std::string begun;             ///< folder name of the run of the seed in hand; empty before it begins
    std::vector<std::string> runs; ///< folder names of the runs that ended
    std::string failure;           ///< why it cannot go on; empty otherwise

    bool isOver() const { return done >= seeds || !failure.empty(); }
    /// It failed, and the reason may have gone since.
    bool canBeRetried() const;
    /// For the seed in hand.
    RunConfig nextConfig() const;

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/// Configurations to be trained one after the other, kept in a file that every change is written to at once, so that
/// the queue goes on where it stood after a restart. A change that cannot be written throws std::runtime_error that
/// names the file, and does not take place.
class RunQueue
{
public:
    /// Reads the file where there is one. Throws std::runtime_error that names it and what is wrong; the file stays.
    explicit RunQueue(std::filesystem::path file);

    const std::filesystem::path &file() const { return m_file; }
    const std::vector<QueueEntry> &entries() const { return m_state.entries; }
    /// Null where there is none of that id.
    const QueueEntry *entry(int id) const;
    /// The first that is not over; null where nothing is left to train.
    const QueueEntry *next() const;
    /// How many trainings are left.
    int seedsLeft() const;
    /// Whether it trains, or would if the program ran.
    bool isRunning() const { return m_state.running; }

    void setRunning(bool running);
    /// Behind the others; gives its id. Throws std::invalid_argument for less than one seed or a refused configuration.
    int add(QueueEntry entry);
    void remove(int id);
    /// Back to a place where it stood, with its id.
    void insert(int place, QueueEntry entry);
    /// By so many places, as far as there are any: -1 up, 1 down.
    void move(int id, int places);
    void removeOver();

    /// The seed in hand is trained in this folder from now on.
    void begin(int id, const std::string &folderName);
    /// Its training has ended.
    void end(int id);
    void fail(int id, const std::string &reason);
    /// Entries that could not go on wait again; not those of a newer version, whose settings are not all known.
    void forgetFailures();

private:
    struct State {
        std::vector<QueueEntry> entries;
        bool running = false;
        int lastId = 0;
    };
    static State read(const std::filesystem::path &file);
    void keep(State state);
    static QueueEntry &entryOf(State &state, int id);

    std::filesystem::path m_file;
    State m_state;
};

} // namespace digitlab
