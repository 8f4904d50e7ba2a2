// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_moving.h"

#include "core/base/file_error.h"

#include <string>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr const char *importName = ".import"; // what is being copied

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

} // namespace

fs::path freePath(const fs::path &wanted)
{
    fs::path candidate = wanted;
    std::error_code unknown; // what cannot be looked at is refused when it is made
    for (int number = 2; fs::exists(fs::symlink_status(candidate, unknown)); ++number)
        candidate = wanted.string() + "-" + std::to_string(number);
    return candidate;
}

std::optional<fs::path> copyRun(const fs::path &place, const fs::path &run, const std::stop_token &stop)
{
    const fs::path copied = place / importName;
    try {
        fs::remove_all(copied); // of a program that was killed meanwhile
        if (copyFolder(run, copied, stop)) {
            fs::path kept = freePath(place / run.filename());
            fs::rename(copied, kept);
            return kept;
        }
    } catch (const fs::filesystem_error &error) {
        std::error_code ignored;
        fs::remove_all(copied, ignored);
        throw fileError(run, "cannot be copied to " + place.string() + " (" + error.code().message() + ")");
    }
    fs::remove_all(copied);
    return {};
}

std::uintmax_t folderSize(const fs::path &folder, const std::stop_token &stop)
{
    std::error_code error;
    std::uintmax_t size = 0;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unknown;
        const bool isFile = entry->is_regular_file(unknown) && !entry->is_symlink(unknown);
        if (const std::uintmax_t bytes = isFile ? entry->file_size(unknown) : 0; !unknown)
            size += bytes;
        if (stop.stop_requested())
            break;
    }
    return size;
}

void moveFolder(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    if (!error)
        fs::rename(from, to, error);
    if (error)
        throw fileError(from, "cannot be moved to " + to.string() + " (" + error.message() + ")");
}

} // namespace digitlab
