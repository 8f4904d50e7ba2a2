// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_system.h"

#include "core/base/file_error.h"
#include "core/base/utf8.h"

namespace digitlab {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void failAtPath(const fs::path &path, const std::string &what, const std::error_code &reason)
{
    throw fileError(path, what + ": " + reason.message());
}

/// Of a path from the root on: the part of it that is there, be it a link that leads nowhere.
fs::path deepestExisting(fs::path path)
{
    std::error_code unknown;
    while (path.has_relative_path() && !fs::exists(fs::symlink_status(path, unknown)))
        path = path.parent_path();
    return path;
}

} // namespace

std::string creationFault(const fs::path &path, const std::error_code &reason)
{
    const fs::path whole = absolutePath(path);
    const fs::path there = deepestExisting(whole);
    std::error_code unknown;
    const fs::file_status status = fs::status(there, unknown);
    if (!fs::exists(status))
        return utf8Text(there.native()) + " is a broken link";
    if (reason == std::errc::not_a_directory && !fs::is_directory(status))
        return utf8Text(there.native()) + " is a file, not a folder";
    if (reason == std::errc::no_such_file_or_directory && there == whole.parent_path())
        return "cannot create anything in " + utf8Text(there.native()); // such as /proc
    return reason.message();
}

bool isThere(const fs::path &path)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    if (status.type() == fs::file_type::none)
        failAtPath(path, "cannot be accessed", error);
    return fs::exists(status);
}

fs::path absolutePath(const fs::path &path)
{
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    if (error)
        failAtPath(path, "the current folder cannot be determined", error);
    return whole.lexically_normal();
}

fs::path linkTarget(const fs::path &file)
{
    std::error_code error;
    if (!fs::is_symlink(fs::symlink_status(file, error)))
        return file;
    const fs::path target = fs::weakly_canonical(file, error);
    return error ? file : target;
}

void createFolders(const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw fileError(folder, "cannot be created: " + creationFault(folder, error));
}

void moveFile(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        failAtPath(from, "cannot be moved to " + utf8Text(to.native()), error);
}

void removeFile(const fs::path &file)
{
    std::error_code error;
    fs::remove(file, error);
    if (error)
        failAtPath(file, "cannot be removed", error);
}

void removeFolder(const fs::path &folder)
{
    std::error_code error;
    fs::remove_all(folder, error);
    if (error)
        failAtPath(folder, "cannot be removed", error);
}

} // namespace digitlab
