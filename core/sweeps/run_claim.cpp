// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/run_claim.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/host.h"
#include "core/runs/run_lock.h"

#include <atomic>
#include <charconv>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <random>
#include <stdexcept>
#include <unistd.h>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

fs::path lockFile(const fs::path &runFolder, int generation)
{
    return runFolder / (generation == 0 ? "lock" : "lock." + std::to_string(generation));
}

/// -1 for what is no lock file.
int generationOf(const fs::path &file)
{
    const std::string name = file.filename().string();
    if (name == "lock")
        return 0;
    if (!isClaimFile(file))
        return -1;
    int generation = 0;
    const char *end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + std::string_view("lock.").size(), end, generation);
    return read.ec == std::errc() && read.ptr == end && generation > 0 ? generation : -1;
}

/// -1 where nobody has claimed the run.
int highestGeneration(const fs::path &runFolder)
{
    int highest = -1;
    std::error_code error;
    for (fs::directory_iterator entry(runFolder, error), end; !error && entry != end; entry.increment(error))
        highest = std::max(highest, generationOf(entry->path()));
    return highest;
}

/// Nothing where it is gone.
std::optional<std::string> contentOf(const fs::path &file)
{
    try {
        return readFile(file);
    } catch (const std::runtime_error &) {
        return {};
    }
}

/// Who looks holds the lock for an instant, too.
bool canLock(const fs::path &file)
{
    constexpr int tries = 5;
    FileDescriptor descriptor(file, O_RDONLY, "opened");
    for (int i = 1; i < tries; ++i) {
        if (descriptor.lock())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return descriptor.lock();
}

/// Whether the system tells of this worker: it is on this machine, and its disk has locks.
bool isTold(const std::string &content)
{
    const json lock = json::parse(content, nullptr, /*allow_exceptions=*/false);
    if (!lock.is_object() || !lock.value("system_tells", false))
        return false;
    const std::string machine = machineId();
    return !machine.empty() && lock.value("machine", "") == machine;
}

std::string newWorkerName()
{
    static std::atomic<int> count = 0;
    std::random_device random;
    return hostName() + "-" + std::to_string(::getpid()) + "-" + std::to_string(++count) + "-"
        + std::to_string(random());
}

} // namespace

ClaimWatch::ClaimWatch(ClaimTimes times)
    : m_times(times)
{
}

ClaimWatch::Sign ClaimWatch::look(const fs::path &lockFile)
{
    const auto content = contentOf(lockFile);
    if (!content)
        return Sign::Unknown; // it has just been freed
    const Clock::time_point now = Clock::now();
    try {
        if (isTold(*content))
            return canLock(lockFile) ? Sign::Dead : Sign::Alive;
    } catch (const std::exception &) {
        return Sign::Unknown;
    }
    const auto [place, isNew] = m_seen.try_emplace(lockFile, Seen{*content, now});
    Seen &seen = place->second;
    if (!isNew && seen.content != *content)
        seen = {*content, now, true};
    if (now - seen.since > m_times.untilDead)
        return Sign::Dead;
    return seen.hasChanged ? Sign::Alive : Sign::Unknown;
}

std::optional<fs::path> lockFileOf(const fs::path &runFolder)
{
    const int highest = highestGeneration(runFolder);
    return highest < 0 ? std::optional<fs::path>() : lockFile(runFolder, highest);
}

std::unique_ptr<RunClaim> RunClaim::make(const fs::path &runFolder, ClaimWatch &watch, ClaimTimes times)
{
    createFolders(runFolder);
    const int highest = highestGeneration(runFolder);
    if (highest >= 0 && watch.look(lockFile(runFolder, highest)) != ClaimWatch::Sign::Dead)
        return {};
    try {
        return std::unique_ptr<RunClaim>(new RunClaim(runFolder, highest + 1, times));
    } catch (const std::runtime_error &) {
        if (isThere(lockFile(runFolder, highest + 1)))
            return {}; // another was faster
        throw;
    }
}

RunClaim::RunClaim(fs::path runFolder, int generation, ClaimTimes times)
    : m_runFolder(std::move(runFolder))
    , m_generation(generation)
    , m_times(times)
    , m_file(lockFile(m_runFolder, generation), O_CREAT | O_EXCL | O_RDWR, "created")
    , m_worker(newWorkerName())
{
    m_systemTells = m_file.lock() && !canLock(lockFile(m_runFolder, m_generation));
    writeBeat();
    m_heart = std::jthread([this](const std::stop_token &stop) { beat(stop); });
}

RunClaim::~RunClaim()
{
    m_heart = {};
    if (!isOurs())
        return; // who has it now removes the files
    std::error_code ignored;
    for (int generation = 0; generation <= m_generation; ++generation) // the one that holds is the last
        fs::remove(lockFile(m_runFolder, generation), ignored);
}

bool RunClaim::isOurs() const
{
    return highestGeneration(m_runFolder) == m_generation;
}

void RunClaim::writeBeat()
{
    const json content = {{"worker", m_worker}, {"host", hostName()}, {"machine", machineId()},
        {"system_tells", m_systemTells}, {"beat", ++m_beats}};
    m_file.writeAtBegin(content.dump(-1, ' ', false, json::error_handler_t::replace) + "\n");
    m_file.flush();
}

void RunClaim::beat(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, stop, m_times.betweenBeats, [&] { return stop.stop_requested(); })) {
        try {
            writeBeat();
        } catch (const std::runtime_error &) {
            // A disk that is full now may not be at the next beat; who is taken for dead meanwhile sees it.
        }
        if (!isOurs())
            m_lost.request_stop();
    }
}

} // namespace digitlab
