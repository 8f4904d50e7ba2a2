// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/new_folder.h"

#include "core/base/file_descriptor.h"
#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

bool holdsNothing(const fs::path &folder, const std::function<bool(const fs::path &)> &mayStay)
{
    std::error_code error;
    const fs::directory_iterator entries(folder, error);
    if (error)
        throw fileError(folder, "cannot be read: " + error.message());
    return std::all_of(begin(entries), end(entries),
        [&](const auto &entry) { return isTemporary(entry.path()) || (mayStay && mayStay(entry.path())); });
}

} // namespace

fs::path requireFreeFolder(const fs::path &folder, const std::function<bool(const fs::path &)> &mayStay)
{
    std::error_code error;
    fs::path target = fs::weakly_canonical(absolutePath(folder), error);
    if (error)
        throw fileError(folder, "cannot be reached: " + error.message());
    if (!target.has_filename())
        target = target.parent_path();
    if (!fs::exists(fs::status(target, error)) && isThere(target))
        throw fileError(folder, "is a broken link; expected a new or empty folder");
    const fs::file_status status = fs::status(target, error);
    if (fs::exists(status) && !fs::is_directory(status))
        throw fileError(folder, "is a file; expected a new or empty folder");
    if (fs::exists(status) && !holdsNothing(target, mayStay))
        throw fileError(folder, "already contains files; expected a new or empty folder");
    return target;
}

NewFolder::NewFolder(const fs::path &target)
    : m_target(target)
    , m_path(target.parent_path() / ("." + target.filename().native() + ".tmp-" + std::to_string(::getpid())))
{
    createFolders(target.parent_path());
    std::error_code error;
    if (!fs::create_directory(m_path, error))
        throw fileError(target, "cannot be created: " + (error ? error.message() : "another program is writing to it"));
}

NewFolder::~NewFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

void NewFolder::becomeTarget()
{
    FileDescriptor(m_path, O_RDONLY | O_DIRECTORY, "opened").flushDisk();
    if (isThere(m_target)) {
        fillTarget();
        return;
    }
    std::error_code error;
    fs::rename(m_path, m_target, error);
    if (error)
        throw fileError(m_target, "cannot be created: " + error.message());
    m_path.clear();
}

/// The user's own empty folder stays, with its owner, its rights, and whoever stands in it. Files come after folders: a
/// dataset's manifest is the last.
void NewFolder::fillTarget() const
{
    removeTemporaries(m_target);
    std::vector<fs::path> entries;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_path))
        entries.push_back(entry.path());
    std::ranges::sort(entries, {}, [](const fs::path &path) { return std::pair(!fs::is_directory(path), path); });
    std::vector<fs::path> moved;
    for (const fs::path &entry : entries) {
        const fs::path place = m_target / entry.filename();
        std::error_code error;
        fs::rename(entry, place, error);
        if (error) {
            std::error_code ignored;
            for (const fs::path &done : moved)
                fs::remove_all(done, ignored);
            throw fileError(m_target, "cannot be written: " + error.message());
        }
        moved.push_back(place);
    }
    FileDescriptor(m_target, O_RDONLY | O_DIRECTORY, "opened").flushDisk();
}

} // namespace digitlab
