// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_history.h"

#include "core/runs/run_annotation.h"
#include "core/runs/run_folder.h"

#include <sys/stat.h>

namespace digitlab {

namespace {

/// Another one after each atomic write, which makes a new file.
std::string stampOf(const std::filesystem::path &file)
{
    struct stat status {
    };
    if (::stat(file.c_str(), &status) != 0)
        return "-";
    return std::to_string(status.st_ino) + "/" + std::to_string(status.st_size) + "/"
        + std::to_string(status.st_mtim.tv_sec) + "." + std::to_string(status.st_mtim.tv_nsec);
}

} // namespace

RunHistory::RunHistory(RunStore store)
    : m_store(std::move(store))
{
}

std::vector<RunSummary> RunHistory::list(const std::stop_token &stop, const ProgressObserver &progress)
{
    const std::vector<std::filesystem::path> folders = m_store.runFolders();
    std::vector<RunSummary> runs;
    m_readCount = 0;
    int done = 0;
    for (const std::filesystem::path &folder : folders) {
        if (stop.stop_requested())
            break;
        const RunSummary &run = summaryOf(folder);
        if (run.unreadable.empty() || exists(folder / "run.json")) { // else it was just removed
            runs.push_back(run);
            runs.back().inMemory = m_store.isInMemory(folder);
        }
        if (progress)
            progress({++done, static_cast<int>(folders.size())});
    }
    sortNewestFirst(runs);
    return runs;
}

const RunSummary &RunHistory::summaryOf(const std::filesystem::path &folder)
{
    const std::string stamp = stampOf(folder / "run.json") + " " + stampOf(annotationFile(folder));
    const auto found = m_known.find(folder);
    if (found != m_known.end() && found->second.stamp == stamp && found->second.summary.unreadable.empty())
        return found->second.summary;
    ++m_readCount;
    return (m_known[folder] = {stamp, summariseOrRefuse(folder)}).summary;
}

} // namespace digitlab
