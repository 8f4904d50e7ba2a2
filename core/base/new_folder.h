// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

namespace digitlab {

/// The folder's whole path, its links followed. Throws std::runtime_error that names it where it is a file or holds
/// anything but what a killed program left (file_io.h) or what `mayStay`.
std::filesystem::path requireFreeFolder(
    const std::filesystem::path &folder, const std::function<bool(const std::filesystem::path &file)> &mayStay = {});

/// A folder that is there whole or not at all: it is filled beside its place and vanishes unless it is moved there, or
/// what it holds into the empty folder that stands there.
class NewFolder
{
public:
    /// `target` does not exist or is empty (requireFreeFolder).
    explicit NewFolder(const std::filesystem::path &target);
    ~NewFolder();
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    /// Where it is filled.
    const std::filesystem::path &path() const { return m_path; }
    void becomeTarget();

private:
    void fillTarget() const;

    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

} // namespace digitlab
