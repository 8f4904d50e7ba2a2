// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/memory_folder.h"
#include "core/runs/run.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace digitlab {

/// A history entry; what a list shows without reading curves and predictions.
struct RunSummary {
    std::filesystem::path folder;
    std::string name;
    RunConfig config;
    std::string changes; ///< what differs from the preset, see presetChanges()
    RunOutcome outcome = RunOutcome::Running;
    std::string startedAt;
    DatasetIdentity dataset;
    std::vector<std::string> unknownSettings; ///< see Run
    int epochs = 0;                           ///< finished ones
    double testAccuracy = 0;                  ///< of the last epoch, in [0, 1]
    int testCount = 0;
    double seconds = 0;
    std::string note; ///< this and the star are the user's, see RunAnnotation
    bool starred = false;
    bool inMemory = false;     ///< it goes with the program
    bool beingTrained = false; ///< by whatever program, where somebody has looked
    std::string group;         ///< the same for all seeds of one configuration on one dataset, see seedGroupKey()
    std::string unreadable;    ///< why it cannot be read, without its folder; then only folder, name and note are known

    std::uint64_t seed() const { return config.training.seed; }

    friend bool operator==(const RunSummary &, const RunSummary &) = default;
};

/// What the runs of a store take of the disk, in bytes.
struct RunStorage {
    std::uintmax_t runs = 0;
    std::uintmax_t trash = 0;
    int trashed = 0; ///< runs in the trash

    friend bool operator==(const RunStorage &, const RunStorage &) = default;
};

/// The folder that holds the runs, one sub-folder each. Where it cannot be written, new runs are kept in memory, if
/// there is some; they are among the others then.
class RunStore
{
public:
    /// The folder is made when the first run is.
    explicit RunStore(std::filesystem::path folder, std::shared_ptr<MemoryFolder> memory = {});

    const std::filesystem::path &folder() const { return m_folder; }

    /// Newest first, those that can be read; folders that are not runs are passed over.
    std::vector<RunSummary> list() const;
    /// The same, then those that cannot be read, each with the reason.
    std::vector<RunSummary> listAll() const;
    /// Of all runs, damaged ones too, in no order.
    std::vector<std::filesystem::path> runFolders() const;
    /// Why no run can be kept in folder(), a sentence that names it; nothing where one can. Makes the folder.
    std::optional<std::string> obstacle() const;
    /// A name for a new run's folder that does not exist yet: "2026-11-23-101500-final". It lies in memory where there
    /// is an obstacle.
    std::filesystem::path newRunFolder(const std::string &name) const;
    /// The same, in memory in any case. Throws std::runtime_error where there is none.
    std::filesystem::path newFolderInMemory(const std::string &name) const;
    bool isInMemory(const std::filesystem::path &runFolder) const;
    /// Where the run of that folder name stands, or would.
    std::filesystem::path placeOf(const std::string &folderName) const;
    /// Copies the runs that have ended from memory into folder() and gives their new places. Throws std::runtime_error.
    std::vector<std::filesystem::path> keepFromMemory() const;
    /// Adds up the sizes of all files, those in memory left out.
    RunStorage storage(const std::stop_token &stop = {}) const;

    /// Moves a run into the store's trash folder and gives the place it lies in, so that restore() can undo it. Throws
    /// std::runtime_error where it is being trained.
    std::filesystem::path remove(const std::filesystem::path &runFolder) const;
    void restore(const std::filesystem::path &trashed, const std::filesystem::path &runFolder) const;
    /// The same for a run of trash(), which gets its old name or the next that is free; gives its folder.
    std::filesystem::path restore(const std::filesystem::path &trashed) const;
    /// What lies in the trash and can be restored, what was removed last first; `folder` is its place there.
    std::vector<RunSummary> trash() const;
    /// Whether it can be restored from there.
    static bool isInTrash(const std::filesystem::path &trashed);
    /// Removes what the run has trained, as remove() does, and leaves its settings and notes, so that it starts over
    /// when it is resumed. Throws std::runtime_error, and changes nothing, where that cannot be done.
    void setAside(const std::filesystem::path &runFolder) const;
    /// Deletes for good what was removed `age` ago or earlier; what cannot be deleted stays.
    void emptyTrash(std::chrono::hours age, const std::stop_token &stop = {}) const;

    /// Copies a run that lies elsewhere, from another machine say, into the store, whole or not at all, and gives its
    /// folder there. A run that the store holds already is not copied again. Nothing where it was stopped. Throws
    /// std::runtime_error that names the folder and what is wrong.
    std::optional<std::filesystem::path> import(
        const std::filesystem::path &runFolder, const std::stop_token &stop = {}) const;

private:
    std::filesystem::path placeForNew() const;
    std::vector<std::filesystem::path> places() const;

    std::filesystem::path m_folder;
    std::shared_ptr<MemoryFolder> m_memory;
};

/// Newest first, as a list shows them.
void sortNewestFirst(std::vector<RunSummary> &runs);

} // namespace digitlab
