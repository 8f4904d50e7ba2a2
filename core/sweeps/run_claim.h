// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_descriptor.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace digitlab {

/// Who trains a run of a sweep, told by files alone, so that it holds between machines that share the folder. A worker
/// claims a run by creating `lock` in its folder, which the file system lets one program do. It says that it lives by
/// counting up a number in that file. A worker whose number has stood still for long, by the clock of the one that
/// looks, is taken for dead; the next then creates `lock.1`, then `lock.2`: the highest holds. So no file is ever taken
/// from another, and who was taken for dead sees it and writes nothing more.

struct ClaimTimes {
    std::chrono::duration<double> betweenBeats{1};
    std::chrono::duration<double> untilDead{30}; ///< several beats at least
};

/// What one worker has seen of the others' locks. On its own machine it need not wait: the system releases a dead
/// program's lock on the file (flock), where the disk has such locks.
class ClaimWatch
{
public:
    explicit ClaimWatch(ClaimTimes times);

    enum class Sign { Alive, Dead, Unknown };
    /// Of the worker that wrote this file. Unknown until it has been seen to count, or long enough not to.
    Sign look(const std::filesystem::path &lockFile);

private:
    using Clock = std::chrono::steady_clock;
    struct Seen {
        std::string content;
        Clock::time_point since; ///< the content stands
        bool hasChanged = false;
    };

    ClaimTimes m_times;
    std::map<std::filesystem::path, Seen> m_seen;
};

/// The highest of the lock files in a run's folder; nothing where nobody has claimed the run.
std::optional<std::filesystem::path> lockFileOf(const std::filesystem::path &runFolder);

/// A claim that this worker holds until it is destroyed, which frees the run for others.
class RunClaim
{
public:
    /// Null where another worker has the run, alive or not known to be dead, or was faster. Makes the folder. Throws
    /// std::runtime_error where nothing can be written there.
    static std::unique_ptr<RunClaim> make(const std::filesystem::path &runFolder, ClaimWatch &watch, ClaimTimes times);
    ~RunClaim();
    RunClaim(const RunClaim &) = delete;
    RunClaim &operator=(const RunClaim &) = delete;

    /// False once another worker has taken this one for dead. Looks at the folder.
    bool isOurs() const;
    /// Requested when isOurs() is found to be false.
    std::stop_token lost() const { return m_lost.get_token(); }

private:
    RunClaim(std::filesystem::path runFolder, int generation, ClaimTimes times);
    void writeBeat();
    void beat(const std::stop_token &stop);

    std::filesystem::path m_runFolder;
    int m_generation;
    ClaimTimes m_times;
    FileDescriptor m_file;
    std::string m_worker;       ///< that no other claim has
    bool m_systemTells = false; ///< whether this machine's programs see by the file's lock that this one lives
    std::int64_t m_beats = 0;
    std::stop_source m_lost;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_heart; ///< last: it ends before what it uses
};

} // namespace digitlab
