#include "core/runs/memory_folder.h"

#include <cerrno>
#include <cstdlib>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace digitlab {

namespace fs = std::filesystem;

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

fs::path MemoryFolder::make()
{
    const std::lock_guard lock(m_mutex);
    std::string reason = "no such place is known";
    for (const fs::path &place : m_places) {
        if (m_path)
            break;
        std::string name = (place / "digitlab-runs-XXXXXX").string();
        if (::mkdtemp(name.data())) // for this user alone
            m_path = name;
        else
            reason = place.string() + ": " + std::generic_category().message(errno);
    }
    if (!m_path)
        throw std::runtime_error("a folder in memory cannot be made (" + reason + ")");
    return *m_path;
}

} // namespace digitlab
