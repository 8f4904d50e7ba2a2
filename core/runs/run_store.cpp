#include "core/runs/run_store.h"

#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <stdexcept>
#include <tuple>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr const char *trashName = ".trash";

/// Lower-case letters, figures and single hyphens, at most 40.
std::string folderPart(const std::string &name)
{
    std::string part;
    for (const char c : name) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (plain)
            part += lower;
        else if (!part.empty() && part.back() != '-')
            part += '-';
        if (part.size() == 40)
            break;
    }
    while (!part.empty() && part.back() == '-')
        part.pop_back();
    return part.empty() ? "run" : part;
}

std::string localTimeStamp()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    localtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d-%H%M%S", &parts)};
}

fs::path free(const fs::path &wanted)
{
    fs::path candidate = wanted;
    for (int number = 2; fs::exists(fs::symlink_status(candidate)); ++number)
        candidate = wanted.string() + "-" + std::to_string(number);
    return candidate;
}

/// Also for what cannot be looked into, a loop of links or somebody else's folder, which then is no run of ours.
bool isRun(const fs::path &folder)
{
    std::error_code error;
    return fs::exists(folder / "run.json", error);
}

void move(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    fs::rename(from, to, error);
    if (error)
        throw std::runtime_error(from.string() + ": cannot be moved to " + to.string() + " (" + error.message() + ")");
}

} // namespace

RunStore::RunStore(fs::path folder)
    : m_folder(std::move(folder))
{
}

std::vector<fs::path> RunStore::runFolders() const
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().filename() != trashName && isRun(entry->path()))
            folders.push_back(entry->path());
    return folders;
}

std::vector<RunSummary> RunStore::list() const
{
    std::vector<RunSummary> runs;
    for (const fs::path &folder : runFolders()) {
        try {
            runs.push_back(summarise(folder));
        } catch (const std::exception &) {
            continue; // a damaged run is told of when it is opened; the others are listed all the same
        }
    }
    sortNewestFirst(runs);
    return runs;
}

fs::path RunStore::newRunFolder(const std::string &name) const
{
    return free(m_folder / (localTimeStamp() + "-" + folderPart(name)));
}

Run RunStore::load(const fs::path &runFolder) const
{
    return readRun(runFolder);
}

fs::path RunStore::remove(const fs::path &runFolder) const
{
    // A path that ends in a slash has an empty last part.
    const fs::path run = runFolder.has_filename() ? runFolder : runFolder.parent_path();
    const RunLock lock(run);
    const fs::path trashed = free(m_folder / trashName / run.filename());
    move(run, trashed);
    return trashed;
}

void RunStore::restore(const fs::path &trashed, const fs::path &runFolder) const
{
    if (fs::exists(runFolder))
        throw std::runtime_error(
            runFolder.string() + ": stands there already, the removed run cannot come back to this place");
    move(trashed, runFolder);
}

void sortNewestFirst(std::vector<RunSummary> &runs)
{
    std::ranges::sort(runs, [](const RunSummary &a, const RunSummary &b) {
        return std::tie(a.startedAt, a.folder) > std::tie(b.startedAt, b.folder);
    });
}

} // namespace digitlab
