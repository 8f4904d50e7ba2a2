// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/memory_folder.h"

#include "core/base/file_error.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view prefix = "digitlab-runs-";
constexpr std::string_view unique = "XXXXXX";

std::unique_ptr<FileDescriptor> openedFolder(const fs::path &folder)
{
    return std::make_unique<FileDescriptor>(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, "opened");
}

/// A folder, no link, of this user, by a name as make() gives it.
bool isOwn(const fs::path &folder)
{
    const std::string name = folder.filename().string();
    struct stat status {
    };
    return name.starts_with(prefix) && name.size() == prefix.size() + unique.size()
        && ::lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid();
}

/// Where the disk knows no locks nothing can be told, and nothing is removed.
void removeIfAbandoned(const fs::path &folder)
{
    try {
        const auto holder = openedFolder(folder);
        if (holder->lock() && !openedFolder(folder)->lock())
            fs::remove_all(folder);
    } catch (const std::exception &) {
        // It stays until the next start, or the end of the session.
    }
}

} // namespace

MemoryFolder::MemoryFolder(std::vector<fs::path> places)
    : m_places(std::move(places))
{
}

MemoryFolder::~MemoryFolder()
{
    std::error_code ignored; // it goes with the session at the latest
    if (m_path)
        fs::remove_all(*m_path, ignored);
}

std::vector<fs::path> MemoryFolder::usualPlaces()
{
    std::vector<fs::path> places;
    if (const char *runtime = std::getenv("XDG_RUNTIME_DIR"); runtime && *runtime)
        places.emplace_back(runtime);
    places.emplace_back("/dev/shm");
    std::error_code none;
    if (fs::path temporary = fs::temp_directory_path(none); !none)
        places.push_back(std::move(temporary));
    return places;
}

std::optional<fs::path> MemoryFolder::path() const
{
    const std::lock_guard lock(m_mutex);
    return m_path;
}

void MemoryFolder::removeAbandoned(const std::vector<fs::path> &places)
{
    for (const fs::path &place : places) {
        std::error_code none;
        std::vector<fs::path> found;
        for (fs::directory_iterator entry(place, none); !none && entry != fs::directory_iterator();
             entry.increment(none))
            if (isOwn(entry->path()))
                found.push_back(entry->path());
        for (const fs::path &folder : found)
            removeIfAbandoned(folder);
    }
}

fs::path MemoryFolder::make()
{
    const std::lock_guard lock(m_mutex);
    std::string reason = "no such folder is known";
    for (const fs::path &place : m_places) {
        if (m_path || makeIn(place))
            break;
        reason = withPath(place, std::generic_category().message(errno));
    }
    if (!m_path)
        throw std::runtime_error("a folder in memory cannot be created (" + reason + ")");
    return *m_path;
}

/// False with the reason in errno.
bool MemoryFolder::makeIn(const fs::path &place)
{
    constexpr int attempts = 5; // between its making and its lock, another start may take it for abandoned
    for (int i = 0; i < attempts; ++i) {
        std::string name = (place / (std::string(prefix) + std::string(unique))).string();
        if (!::mkdtemp(name.data())) // for this user alone
            return false;
        try {
            m_lock = openedFolder(name);
            if (m_lock->lock() && fs::exists(name)) {
                m_path = name;
                return true;
            }
        } catch (const std::exception &) {
            // Removed meanwhile.
        }
    }
    errno = EBUSY;
    return false;
}

} // namespace digitlab
