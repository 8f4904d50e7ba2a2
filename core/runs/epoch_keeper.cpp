// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/epoch_keeper.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/helper_threads.h"
#include "core/runs/epoch_weights.h"
#include "core/training/early_stopping.h"

#include <algorithm>
#include <system_error>

namespace digitlab {

namespace {

/// In a run from somewhere else, to files that are none of its own.
bool isLink(const std::filesystem::path &folder)
{
    std::error_code ignored;
    return std::filesystem::is_symlink(std::filesystem::symlink_status(folder, ignored));
}

} // namespace

EpochKeeper::EpochKeeper(std::filesystem::path runFolder, int room)
    : m_runFolder(std::move(runFolder))
    , m_room(room)
{
}

EpochKeeper::~EpochKeeper() = default;

void EpochKeeper::keep(std::shared_ptr<const Network> network, const std::vector<EpochMetrics> &history)
{
    const int epoch = history.back().epoch;
    const std::vector<int> wanted = epochsWorthKeeping(epoch, bestEpoch(history), m_room);
    if (wanted.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(epoch, std::move(network));
        std::erase_if(
            m_waiting, [&wanted](const auto &item) { return !std::ranges::binary_search(wanted, item.first); });
        m_wanted = wanted;
    }
    if (!m_thread.joinable() && !startThread()) {
        std::unique_lock lock(m_mutex);
        while (!m_waiting.empty())
            writeOne(lock);
    }
    m_changed.notify_all();
}

/// False where the system has no thread left.
bool EpochKeeper::startThread()
{
    try {
        m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
        return true;
    } catch (const std::system_error &error) {
        noteThreadShortage(0, 1, error.code());
        return false;
    }
}

void EpochKeeper::waitUntilWritten()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_writing; });
}

void EpochKeeper::clear()
{
    waitUntilWritten();
    std::error_code ignored; // each epoch is written anew
    std::filesystem::remove_all(epochFolder(m_runFolder), ignored);
}

std::optional<std::string> EpochKeeper::copyTo(const std::filesystem::path &runFolder, std::size_t finished) const
{
    if (runFolder == m_runFolder)
        return std::nullopt;
    try {
        copyEpochs(m_runFolder, runFolder);
    } catch (const std::exception &error) {
        return std::string(error.what()) + "; not all earlier epochs of this run can be inspected";
    }
    if (finished > 1 && storedEpochs(runFolder).empty() && !epochsWorthKeeping(1, 1, m_room).empty())
        return epochFolder(m_runFolder).string()
            + ": the weights of the earlier epochs can no longer be read there; only the run's own can be inspected";
    return std::nullopt;
}

std::optional<std::string> EpochKeeper::takeFailure()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_failure, {});
}

void EpochKeeper::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        if (stop.stop_requested())
            return;
        writeOne(lock);
    }
}

void EpochKeeper::writeOne(std::unique_lock<std::mutex> &lock)
{
    const auto [epoch, network] = *m_waiting.begin();
    const std::vector<int> wanted = m_wanted;
    m_waiting.erase(m_waiting.begin());
    m_writing = true;
    lock.unlock();
    write(epoch, *network);
    thinOut(wanted);
    lock.lock();
    m_writing = false;
    m_changed.notify_all();
}

void EpochKeeper::write(int epoch, const Network &network)
{
    const std::filesystem::path folder = epochFolder(m_runFolder);
    try {
        if (isLink(folder))
            throw fileError(folder, "is a symbolic link; expected a folder");
        createFolders(folder);
        writeFileAtomically(epochFile(m_runFolder, epoch), encodeEpoch(network));
    } catch (const std::exception &error) {
        const std::lock_guard lock(m_mutex);
        if (!m_failure)
            m_failure = error.what();
    }
}

void EpochKeeper::thinOut(const std::vector<int> &wanted) const
{
    if (isLink(epochFolder(m_runFolder)))
        return;
    std::error_code ignored; // tried again after the next epoch
    for (const int epoch : storedEpochs(m_runFolder))
        if (!std::ranges::binary_search(wanted, epoch))
            std::filesystem::remove(epochFile(m_runFolder, epoch), ignored);
}

} // namespace digitlab
