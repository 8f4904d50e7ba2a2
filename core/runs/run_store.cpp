#include "core/runs/run_store.h"

#include "core/data/file_io.h"
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
constexpr const char *importName = ".import"; // what is being copied

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

/// A path that ends in a slash has an empty last part.
fs::path withoutSlash(const fs::path &folder)
{
    return folder.has_filename() ? folder : folder.parent_path();
}

bool sameRun(const fs::path &a, const fs::path &b)
{
    return isRun(a) && readFile(a / "run.json") == readFile(b / "run.json");
}

bool isInside(const fs::path &folder, const fs::path &outer)
{
    const fs::path inner = fs::weakly_canonical(folder);
    return std::ranges::mismatch(outer, inner).in1 == outer.end();
}

/// Plain files and folders alone; false where it was stopped.
bool copyFolder(const fs::path &from, const fs::path &to, const std::stop_token &stop)
{
    fs::create_directories(to);
    for (fs::recursive_directory_iterator entry(from), end; entry != end; ++entry) {
        if (stop.stop_requested())
            return false;
        const fs::path target = to / entry->path().lexically_relative(from);
        if (entry->is_symlink())
            continue;
        if (entry->is_directory())
            fs::create_directory(target);
        else if (entry->is_regular_file())
            fs::copy_file(entry->path(), target);
    }
    return true;
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
        if (!entry->path().filename().string().starts_with('.') && isRun(entry->path()))
            folders.push_back(entry->path());
    return folders;
}

std::vector<RunSummary> RunStore::list() const
{
    std::vector<RunSummary> runs = listAll();
    std::erase_if(runs, [](const RunSummary &run) { return !run.unreadable.empty(); });
    return runs;
}

std::vector<RunSummary> RunStore::listAll() const
{
    std::vector<RunSummary> runs;
    for (const fs::path &folder : runFolders())
        if (RunSummary run = summariseOrRefuse(folder); run.unreadable.empty() || isRun(folder)) // else just removed
            runs.push_back(std::move(run));
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
    const fs::path run = withoutSlash(runFolder);
    const RunLock lock(run);
    const fs::path trashed = free(m_folder / trashName / run.filename());
    move(run, trashed);
    std::error_code error;
    fs::last_write_time(trashed, fs::file_time_type::clock::now(), error); // when it was removed, for emptyTrash()
    return trashed;
}

void RunStore::restore(const fs::path &trashed, const fs::path &runFolder) const
{
    if (fs::exists(runFolder))
        throw std::runtime_error(
            runFolder.string() + ": stands there already, the removed run cannot come back to this place");
    move(trashed, runFolder);
}

void RunStore::emptyTrash(std::chrono::hours age, const std::stop_token &stop) const
{
    std::error_code error;
    const auto latest = fs::file_time_type::clock::now() - age;
    std::vector<fs::path> old;
    for (fs::directory_iterator entry(m_folder / trashName, error), end; !error && entry != end; entry.increment(error))
        if (std::error_code unknown; fs::last_write_time(entry->path(), unknown) < latest && !unknown)
            old.push_back(entry->path());
    for (const fs::path &folder : old)
        if (!stop.stop_requested())
            fs::remove_all(folder, error);
}

std::optional<fs::path> RunStore::import(const fs::path &runFolder, const std::stop_token &stop) const
{
    const fs::path run = fs::weakly_canonical(withoutSlash(runFolder));
    if (!isRun(run))
        throw std::runtime_error(run.string() + ": is no run's folder, there is no run.json in it");
    if (isInside(m_folder, run))
        throw std::runtime_error(run.string() + ": holds the history itself, it cannot be copied into it");
    readRun(run); // throws where it is damaged
    const fs::path place = m_folder / run.filename();
    if (sameRun(place, run))
        return place;
    const fs::path copied = m_folder / importName;
    try {
        fs::remove_all(copied); // of a program that was killed meanwhile
        if (copyFolder(run, copied, stop)) {
            const fs::path kept = free(place);
            fs::rename(copied, kept);
            return kept;
        }
    } catch (const fs::filesystem_error &error) {
        std::error_code ignored;
        fs::remove_all(copied, ignored);
        throw std::runtime_error(
            run.string() + ": cannot be copied to " + m_folder.string() + " (" + error.code().message() + ")");
    }
    fs::remove_all(copied);
    return {};
}

void sortNewestFirst(std::vector<RunSummary> &runs)
{
    std::ranges::sort(runs, [](const RunSummary &a, const RunSummary &b) {
        return std::tie(a.startedAt, a.folder) > std::tie(b.startedAt, b.folder);
    });
}

} // namespace digitlab
