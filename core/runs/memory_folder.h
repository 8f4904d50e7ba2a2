// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_descriptor.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace digitlab {

/// A folder that lies in memory where the system has such a place, and goes with this object. It is made when it is
/// needed first; any thread may ask.
class MemoryFolder
{
public:
    /// Tries these places one after the other.
    explicit MemoryFolder(std::vector<std::filesystem::path> places = usualPlaces());
    ~MemoryFolder();
    MemoryFolder(const MemoryFolder &) = delete;
    MemoryFolder &operator=(const MemoryFolder &) = delete;

    /// The user's runtime folder, the system's shared memory, then its folder for temporary files.
    static std::vector<std::filesystem::path> usualPlaces();

    /// Removes the folders there of programs that were killed, which left them behind; those of others and of programs
    /// that still run stay.
    static void removeAbandoned(const std::vector<std::filesystem::path> &places = usualPlaces());

    /// Nothing before make().
    std::optional<std::filesystem::path> path() const;
    /// Throws std::runtime_error where none of the places can be written.
    std::filesystem::path make();

private:
    bool makeIn(const std::filesystem::path &place);

    std::vector<std::filesystem::path> m_places;
    mutable std::mutex m_mutex;
    std::optional<std::filesystem::path> m_path;
    std::unique_ptr<FileDescriptor> m_lock; ///< of the folder; the system releases it when the program ends anyhow
};

} // namespace digitlab
