// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_store.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/runs/run_annotation.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_moving.h"
#include "core/runs/run_name.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr const char *trashName = ".trash";
constexpr const char *probeName = ".probe"; // whether something can be written
constexpr std::size_t probeSize = 1U << 16U;
constexpr std::uintmax_t leastRoom = 8U << 20U; // a run of the report's network and its checkpoint

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

} // namespace

RunStore::RunStore(fs::path folder, std::shared_ptr<MemoryFolder> memory)
    : m_folder(std::move(folder))
    , m_memory(std::move(memory))
{
}

/// The folder, then that in memory once there is one.
std::vector<fs::path> RunStore::places() const
{
    const auto memory = m_memory ? m_memory->path() : std::nullopt;
    return memory ? std::vector{m_folder, *memory} : std::vector{m_folder};
}

std::vector<fs::path> RunStore::runFolders() const
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (const fs::path &place : places())
        for (fs::directory_iterator entry(place, error), end; !error && entry != end; entry.increment(error))
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
    for (const fs::path &folder : runFolders()) {
        RunSummary run = summariseOrRefuse(folder);
        run.inMemory = isInMemory(folder);
        if (run.unreadable.empty() || isRun(folder)) // else just removed
            runs.push_back(std::move(run));
    }
    sortNewestFirst(runs);
    return runs;
}

fs::path RunStore::newRunFolder(const std::string &name) const
{
    return freePath(placeForNew() / runFolderName(name));
}

fs::path RunStore::newFolderInMemory(const std::string &name) const
{
    if (!m_memory)
        throw std::runtime_error("runs cannot be kept in memory here");
    return freePath(m_memory->make() / runFolderName(name));
}

fs::path RunStore::placeForNew() const
{
    if (!m_memory || !obstacle())
        return m_folder;
    try {
        return m_memory->make();
    } catch (const std::runtime_error &) {
        return m_folder; // the training will say why it cannot be written
    }
}

std::optional<std::string> RunStore::obstacle() const
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error)
        return withPath(m_folder, "runs cannot be kept there (" + error.message() + ")");
    const auto room = fs::space(m_folder, error);
    if (!error && room.available < leastRoom)
        return withPath(m_folder, "runs cannot be kept there (the disk is full)");
    const fs::path probe = m_folder / probeName;
    try {
        writeFileAtomically(probe, std::string(probeSize, '\0'));
    } catch (const std::runtime_error &refusal) {
        return withPath(m_folder, std::string("runs cannot be kept there (") + refusal.what() + ")");
    }
    fs::remove(probe, error);
    return {};
}

bool RunStore::isInMemory(const fs::path &runFolder) const
{
    const auto memory = m_memory ? m_memory->path() : std::nullopt;
    return memory && withoutSlash(runFolder).parent_path() == *memory;
}

fs::path RunStore::placeOf(const std::string &folderName) const
{
    for (const fs::path &place : places())
        if (isRun(place / folderName))
            return place / folderName;
    return m_folder / folderName;
}

std::vector<fs::path> RunStore::keepFromMemory() const
{
    std::vector<fs::path> kept;
    for (const fs::path &run : runFolders()) {
        if (!isInMemory(run) || summarise(run).outcome == RunOutcome::Running)
            continue;
        kept.push_back(copyRun(m_folder, run, {}).value_or(run));
        std::error_code ignored; // it is there twice for as long as the program runs
        fs::remove_all(run, ignored);
    }
    return kept;
}

RunStorage RunStore::storage(const std::stop_token &stop) const
{
    RunStorage storage;
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().filename() == trashName)
            storage.trash += folderSize(entry->path(), stop);
        else
            storage.runs += folderSize(entry->path(), stop);
    }
    for (fs::directory_iterator entry(m_folder / trashName, error), end; !error && entry != end; entry.increment(error))
        storage.trashed += isRun(entry->path()) ? 1 : 0;
    return storage;
}

fs::path RunStore::remove(const fs::path &runFolder) const
{
    const fs::path run = withoutSlash(runFolder);
    const RunLock lock(run);
    const fs::path place = isInMemory(run) ? run.parent_path() : m_folder;
    fs::path trashed = freePath(place / trashName / run.filename());
    moveFolder(run, trashed);
    std::error_code error;
    fs::last_write_time(trashed, fs::file_time_type::clock::now(), error); // when it was removed, for emptyTrash()
    return trashed;
}

void RunStore::restore(const fs::path &trashed, const fs::path &runFolder) const
{
    if (fs::exists(runFolder))
        throw fileError(runFolder, "already exists; the removed run cannot be restored");
    moveFolder(trashed, runFolder);
}

fs::path RunStore::restore(const fs::path &trashed) const
{
    fs::path run = freePath(trashed.parent_path().parent_path() / trashed.filename());
    restore(trashed, run);
    return run;
}

bool RunStore::isInTrash(const fs::path &trashed)
{
    return isRun(trashed);
}

std::vector<RunSummary> RunStore::trash() const
{
    std::vector<RunSummary> runs;
    std::map<fs::path, fs::file_time_type> removedAt;
    std::error_code error;
    for (const fs::path &place : places())
        for (fs::directory_iterator entry(place / trashName, error), end; !error && entry != end;
             entry.increment(error)) {
            if (!isRun(entry->path()))
                continue;
            std::error_code unknown;
            removedAt[entry->path()] = fs::last_write_time(entry->path(), unknown);
            runs.push_back(summariseOrRefuse(entry->path()));
        }
    std::ranges::sort(
        runs, std::greater(), [&](const RunSummary &run) { return std::pair(removedAt[run.folder], run.folder); });
    return runs;
}

void RunStore::setAside(const fs::path &runFolder) const
{
    const fs::path run = withoutSlash(runFolder);
    const fs::path trashed = remove(run);
    try {
        createFolders(run);
        for (const fs::path &file : {run / "run.json", annotationFile(run)})
            if (isThere(trashed / file.filename()))
                writeFileAtomically(file, readFile(trashed / file.filename()));
    } catch (const std::exception &) {
        std::error_code ignored;
        fs::remove_all(run, ignored);
        restore(trashed, run);
        throw;
    }
}

void RunStore::emptyTrash(std::chrono::hours age, const std::stop_token &stop) const
{
    std::error_code error;
    const auto latest = fs::file_time_type::clock::now() - age;
    std::vector<fs::path> old;
    for (const fs::path &place : places())
        for (fs::directory_iterator entry(place / trashName, error), end; !error && entry != end;
             entry.increment(error))
            if (std::error_code unknown; fs::last_write_time(entry->path(), unknown) <= latest && !unknown)
                old.push_back(entry->path());
    for (const fs::path &folder : old) {
        if (stop.stop_requested())
            return;
        fs::remove(folder / "run.json", error); // first, so that nobody restores what is left of it
        fs::remove_all(folder, error);
    }
}

std::optional<fs::path> RunStore::import(const fs::path &runFolder, const std::stop_token &stop) const
{
    const fs::path run = fs::weakly_canonical(withoutSlash(runFolder));
    if (!isRun(run))
        throw fileError(run, "is not a run's folder: it has no run.json");
    if (isInside(m_folder, run))
        throw fileError(run, "contains the history itself and cannot be copied into it");
    readRun(run); // throws where it is damaged
    for (const fs::path &place : places())
        if (sameRun(place / run.filename(), run))
            return place / run.filename();
    return copyRun(placeForNew(), run, stop);
}

void sortNewestFirst(std::vector<RunSummary> &runs)
{
    std::ranges::sort(runs, [](const RunSummary &a, const RunSummary &b) {
        return std::tie(a.startedAt, a.folder) > std::tie(b.startedAt, b.folder);
    });
}

} // namespace digitlab
